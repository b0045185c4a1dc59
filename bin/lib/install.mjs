import { existsSync, readFileSync } from 'node:fs';
import { StartError } from './command.mjs';
import { inRoot, nodeBinary } from './paths.mjs';
import { run } from './run.mjs';

/** @typedef {'production' | 'full'} Mode production leaves out what only development needs */

/** @param {string} file */
function packagesOf(file) {
	try {
		return JSON.parse(readFileSync(inRoot(file), 'utf8')).packages ?? {};
	} catch {
		return undefined;
	}
}

/**
 * Whether `node_modules` holds what package-lock.json asks for. npm writes its own account of what
 * it installed last of all, so an installation cut short counts as missing.
 * @param {Mode} mode
 */
function isInstalled(mode) {
	const wanted = packagesOf('package-lock.json');
	const present = packagesOf('node_modules/.package-lock.json');
	if (!wanted || !present) return false;
	return Object.entries(wanted).every(([place, { version, dev, optional, devOptional, link }]) => {
		if (!place || link) return true;
		const found = present[place];
		if (found) return found.version === version;
		return optional || devOptional || (mode === 'production' && dev) || false;
	});
}

/** The way to call npm: by its script when npm started us, which works on every platform. */
function npm() {
	const cli = process.env.npm_execpath;
	if (cli && /npm-cli\.[cm]?js$/.test(cli) && existsSync(cli)) return [process.execPath, [cli]];
	return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
}

/** Whether the tools for development are there, so that an update brings them along. */
const hasTools = () =>
	Object.values(packagesOf('node_modules/.package-lock.json') ?? {}).some(({ dev }) => dev);

/** @param {string[]} args */
function callNpm(args) {
	const [file, first] = npm();
	return run(file, [...first, ...args, '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Where npm has no Node for this kind of machine, the system's must be new enough itself. */
function assertNode() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (nodeBinary() !== process.execPath || major > 22 || (major === 22 && minor >= 18)) return;
	throw new StartError(
		`On this kind of machine Bytorget needs Node 22.18 or newer, and this is ${process.versions.node}.`
	);
}

/**
 * Installs when something is missing or stale; a fuller installation that is right is left alone.
 * @param {Mode} mode
 * @param {(line: string) => void} say
 * @throws {StartError} when npm fails, after showing what npm said
 */
export async function ensureInstall(mode, say) {
	if (isInstalled(mode)) return assertNode();
	if (!existsSync(inRoot('package-lock.json'))) {
		throw new StartError(
			'package-lock.json is missing: get a whole copy of Bytorget and try again.'
		);
	}
	say('Installing what Bytorget needs (only now and after updates, a minute or two) …');
	const only = mode === 'production' && !hasTools() ? '--omit=dev' : '--include=dev';
	let result = await callNpm(['ci', only]);
	// A mirror that lacks packages for other platforms makes npm think that the lock file is wrong.
	// This way installs the same versions, and writes nothing to the lock file.
	if (result.code !== 0 && /EUSAGE/.test(result.output)) {
		result = await callNpm(['install', '--no-save', only]);
	}
	if (result.code === 0 && isInstalled(mode)) return assertNode();
	console.error(result.output.trim());
	throw new StartError(
		'The installation did not succeed: read what npm says above, check the network and try again.'
	);
}
