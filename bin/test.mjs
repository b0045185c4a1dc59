// `npm test`: everything, or `npm test -- unit db-pglite journeys`. The system's Node runs this
// file, so nothing in it or in what it imports may need more than Node 18.
import './lib/guard.mjs';

import('./lib/test.mjs').then(
	({ test }) => test(),
	(error) => {
		console.error(error);
		console.log('0 passed, 1 failed');
		process.exitCode = 1;
	}
);
