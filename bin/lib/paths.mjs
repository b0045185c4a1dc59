import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder, absolute. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** A path inside the repository. @param {...string} parts */
export const inRoot = (...parts) => path.join(root, ...parts);

/**
 * The Node that everything but the first step runs on: the one npm installed for us, or the
 * system's where no package exists for the platform.
 */
export function nodeBinary() {
	const folder = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
	const file = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
	const own = inRoot('node_modules', folder, file);
	return existsSync(own) ? own : process.execPath;
}

/**
 * The script behind a package's command, to be run with `nodeBinary()`.
 * @param {string} name package name
 * @param {string} [bin] command name, where a package has more than one
 */
export function script(name, bin) {
	const folder = inRoot('node_modules', name);
	const entry = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).bin;
	const file = typeof entry === 'string' ? entry : entry[bin ?? name.split('/').pop()];
	return path.join(folder, file);
}

/** `env` with our Node first in PATH, so that scripts that ask for `node` get it too. */
export function withOwnNode(env = process.env) {
	const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
	return {
		...env,
		[key]: [path.dirname(nodeBinary()), env[key]].filter(Boolean).join(path.delimiter)
	};
}
