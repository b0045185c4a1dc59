// `npm run build`: the site for production, into build/.
import './lib/guard.mjs';
import { build } from './lib/build.mjs';
import { command } from './lib/command.mjs';

command(async () => (await build({ echo: true })).code);
