// `npm start`: install, build and serve. The system's Node runs this file, so nothing in it or in
// what it imports may need more than Node 18.
import './lib/guard.mjs';

import('./lib/start.mjs').then(
	({ start }) => start(),
	(error) => {
		console.error(error);
		process.exitCode = 1;
	}
);
