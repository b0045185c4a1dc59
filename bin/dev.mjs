// `npm run dev`: Vite's development server with the demo village, on the same data folder rules as
// the real one.
import './lib/guard.mjs';
import { command } from './lib/command.mjs';
import { readEnvironment, serverEnvironment } from './lib/environment.mjs';
import { ensureInstall } from './lib/install.mjs';
import { takeLock } from './lib/lock.mjs';
import { nodeBinary, script, withOwnNode } from './lib/paths.mjs';
import { handOver } from './lib/run.mjs';

command(async () => {
	const env = serverEnvironment(process.env, { demoByDefault: true });
	const { backend, data } = readEnvironment(env);
	await ensureInstall('full', (line) => console.log(line));
	if (backend === 'embedded') takeLock(data);
	const address = ['--host', env.HOST, '--port', env.PORT, '--strictPort'];
	const args = [script('vite'), 'dev', ...address, ...process.argv.slice(2)];
	return handOver(nodeBinary(), args, { env: withOwnNode(env) });
});
