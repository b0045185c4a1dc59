// `npm run format`: all files as Prettier writes them, and what ESLint can mend by itself.
import './lib/guard.mjs';
import { command } from './lib/command.mjs';
import { ensureInstall } from './lib/install.mjs';
import { nodeBinary, script, withOwnNode } from './lib/paths.mjs';
import { handOver } from './lib/run.mjs';

command(async () => {
	await ensureInstall('full', (line) => console.log(line));
	const tool = (name, args) =>
		handOver(nodeBinary(), [script(name), ...args], { env: withOwnNode() });
	const written = await tool('prettier', ['--write', '--log-level=warn', '.']);
	return written || tool('eslint', ['.', '--fix']);
});
