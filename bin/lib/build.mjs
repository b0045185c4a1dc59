import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartError } from './command.mjs';
import { inRoot, nodeBinary, root, script, withOwnNode } from './paths.mjs';
import { run } from './run.mjs';

/** What Vite reads. Migrations are read when the server starts, and messages are compiled into src. */
const sources = [
	'src',
	'static',
	'vite.config.ts',
	'tsconfig.json',
	'package.json',
	'package-lock.json'
];
const stamp = inRoot('build', '.source');

/** Every file under a path, absolute, in a stable order. @param {string} place @returns {string[]} */
function filesUnder(place) {
	if (!existsSync(place)) return [];
	if (!statSync(place).isDirectory()) return [place];
	return readdirSync(place)
		.sort()
		.flatMap((name) => filesUnder(path.join(place, name)));
}

/** One hash over everything the build is made of. */
function sourceHash() {
	const hash = createHash('sha256');
	for (const file of sources.flatMap((name) => filesUnder(inRoot(name)))) {
		const content = readFileSync(file);
		hash.update(`${path.relative(root, file)}\0${content.length}\0`).update(content);
	}
	return hash.digest('hex');
}

/** Whether `build/` was made of the sources as they are now. */
export function isBuilt() {
	if (!existsSync(inRoot('build', 'handler.js')) || !existsSync(stamp)) return false;
	return readFileSync(stamp, 'utf8').trim() === sourceHash();
}

/**
 * Builds the site and notes what it was made of.
 * @returns {Promise<import('./run.mjs').Result>}
 */
export async function build({ echo = false } = {}) {
	const hash = sourceHash();
	const env = withOwnNode({ ...process.env, NODE_ENV: 'production' });
	const result = await run(nodeBinary(), [script('vite'), 'build'], { env, echo });
	if (result.code === 0) writeFileSync(stamp, `${hash}\n`);
	return result;
}

/**
 * Builds when the build is missing or older than the sources.
 * @param {(line: string) => void} say
 * @throws {StartError} when the build fails, after showing what it said
 */
export async function ensureBuild(say) {
	if (isBuilt()) return;
	say('Building the site …');
	const { code, output } = await build();
	if (code !== 0) {
		console.error(output.trim());
		throw new StartError('The site could not be built: the reason is above.');
	}
}
