import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { StartError } from '../lib/command.mjs';
import { dataFolder } from '../lib/environment.mjs';

/**
 * Writes a file so that others see either all of it or nothing.
 * @param {string} file @param {Uint8Array | string} content
 * @returns {Promise<string>} the file
 * @throws {StartError} when it cannot be written
 */
export async function writeWhole(file, content) {
	const part = `${file}.${process.pid}.part`;
	try {
		await mkdir(path.dirname(path.resolve(file)), { recursive: true });
		await writeFile(part, content);
		await rename(part, file);
	} catch (error) {
		await rm(part, { force: true });
		throw new StartError(`${file} cannot be written: ${error.message}.`);
	}
	return file;
}

/**
 * Keeps a village's new map: the file and what was found in it, in the data folder.
 * @param {string} slug
 * @param {{ bytes: Uint8Array, report: object }} built
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} where the map file lies
 */
export async function publishMap(slug, { bytes, report }, env) {
	const folder = path.join(dataFolder(env), 'maps');
	const file = await writeWhole(path.join(folder, `${slug}.pmtiles`), bytes);
	await writeWhole(path.join(folder, `${slug}.json`), `${JSON.stringify(report, null, '\t')}\n`);
	return file;
}
