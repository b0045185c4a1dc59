import { ensureBuild } from './build.mjs';
import { command } from './command.mjs';
import { serverEnvironment } from './environment.mjs';
import { ensureInstall } from './install.mjs';
import { inRoot, nodeBinary, withOwnNode } from './paths.mjs';
import { handOver } from './run.mjs';

const say = (line) => console.log(line);

/** From a fresh clone to a running village; the environment is checked before the long steps. */
export function start() {
	command(async () => {
		const env = serverEnvironment(process.env, { demoByDefault: true });
		await ensureInstall('production', say);
		await ensureBuild(say);
		say('Starting …');
		return handOver(nodeBinary(), [inRoot('bin', 'serve.mjs')], { env: withOwnNode(env) });
	});
}
