// npm runs this after every installation, also under an old Node and without the development
// tools. What it makes (types for editors) is never worth a failed installation.
import { spawnSync } from 'node:child_process';
import { nodeBinary, root, script, withOwnNode } from './lib/paths.mjs';

try {
	const args = [script('@sveltejs/kit', 'svelte-kit'), 'sync'];
	spawnSync(nodeBinary(), args, { cwd: root, env: withOwnNode(), stdio: 'ignore' });
} catch {
	// The build and the checks make the same files again.
}
