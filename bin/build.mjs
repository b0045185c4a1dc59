// `npm run build`: the site for production, into build/.
import './lib/guard.mjs';
import { build } from './lib/build.mjs';
import { command } from './lib/command.mjs';
import { ensureInstall } from './lib/install.mjs';

command(async () => {
	await ensureInstall('production', (line) => console.log(line));
	return (await build({ echo: true })).code;
});
