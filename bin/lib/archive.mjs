import { createHash } from 'node:crypto';
import { createReadStream, lstatSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { StartError } from './command.mjs';
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';

const manifestName = 'bytorget-backup.json';
const format = 1;
const hours = 12;

/**
 * @typedef {{ path: string, size: number, sha256: string }} Entry
 * @typedef {{ format: number, backend: 'embedded' | 'postgres', version: string, created: string,
 *   roles?: { name: string, bypassrls: boolean }[], files: Entry[] }} Manifest
 */

/** Files under a folder, relative, `/` between names. @param {string} folder @returns {string[]} */
function filesUnder(folder, inside = '') {
	return readdirSync(path.join(folder, inside))
		.sort()
		.flatMap((name) => {
			const place = inside ? `${inside}/${name}` : name;
			const stat = lstatSync(path.join(folder, place));
			if (stat.isDirectory()) return filesUnder(folder, place);
			return stat.isFile() ? [place] : [];
		});
}

/** @param {string} file */
async function sha256(file) {
	const hash = createHash('sha256');
	await pipeline(createReadStream(file), hash);
	return hash.digest('hex');
}

/** @param {string} folder @param {string} place @returns {Promise<Entry>} */
async function entryOf(folder, place) {
	const file = path.join(folder, place);
	return { path: place, size: lstatSync(file).size, sha256: await sha256(file) };
}

/**
 * Packs folders into one .tar.gz, with a list of every file and its checksum.
 * @param {string} file the archive, made readable for its owner alone
 * @param {string[]} folders whose contents go in, side by side
 * @param {string[]} without top-level names left out
 * @param {string} work an empty folder to work in
 * @param {Omit<Manifest, 'format' | 'version' | 'created' | 'files'>} about
 * @returns {Promise<Manifest>}
 * @throws {StartError}
 */
export async function pack(file, folders, without, work, about) {
	const files = [];
	const names = folders.map((folder) =>
		readdirSync(folder)
			.filter((name) => !without.includes(name))
			.sort()
	);
	for (const [index, folder] of folders.entries()) {
		for (const place of filesUnder(folder)) {
			if (!without.includes(place.split('/')[0])) files.push(await entryOf(folder, place));
		}
		if (names[index].includes(manifestName))
			throw new StartError(`${folder} holds a ${manifestName}.`);
	}
	const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
	const manifest = { format, version, created: new Date().toISOString(), ...about, files };
	writeFileSync(path.join(work, manifestName), JSON.stringify(manifest, null, '\t'));

	const inside = folders.flatMap((folder, index) =>
		names[index].length ? ['-C', folder, ...names[index].map((name) => `./${name}`)] : []
	);
	await tar(['-czf', file, '-C', work, manifestName, ...inside]);
	return manifest;
}

/**
 * Unpacks an archive into an empty folder and compares every file with the list in it.
 * @param {string} file
 * @param {string} folder
 * @returns {Promise<Manifest>}
 * @throws {StartError} when it is not ours, or a file is missing, changed or one too many
 */
export async function unpack(file, folder) {
	await tar(['-xzf', file, '-C', folder, '--no-same-owner']);
	const manifest = readManifest(path.join(folder, manifestName));
	const present = filesUnder(folder).filter((place) => place !== manifestName);
	const listed = new Set(manifest.files.map((entry) => entry.path));
	const strange = present.find((place) => !listed.has(place));
	if (strange)
		throw new StartError(`The backup is damaged: it holds ${strange}, which is not in its list.`);
	for (const wanted of manifest.files) {
		const found = present.includes(wanted.path) && (await entryOf(folder, wanted.path));
		if (!found) throw new StartError(`The backup is damaged: ${wanted.path} is missing.`);
		if (found.sha256 !== wanted.sha256) {
			throw new StartError(`The backup is damaged: ${wanted.path} is not as it was.`);
		}
	}
	return manifest;
}

/** @param {string} file @returns {Manifest} */
function readManifest(file) {
	let manifest;
	try {
		manifest = JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		throw new StartError('This file is not a backup made by Bytorget.');
	}
	if (manifest.format !== format) {
		throw new StartError(
			`This backup was made by Bytorget ${manifest.version}, which is newer: update first, then restore.`
		);
	}
	return manifest;
}

/** @param {string[]} args */
async function tar(args) {
	const { code, output } = await run('tar', args, { minutes: hours * 60 });
	if (code !== 0) throw new StartError(`tar did not succeed: ${output.trim()}`);
}

export { manifestName };
