import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { StartError } from '../lib/command.mjs';
import { dataFolder } from '../lib/environment.mjs';
import { inDatabase } from './village.mjs';

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
 * Makes a built map a village's: the file in the data folder, and its row in the database.
 * @param {{ id: string, name: string }} village
 * @param {{ bytes: Uint8Array<ArrayBuffer>, report: import('../../src/lib/mapfile/types.ts').MapReport }} built
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} what was done, in a sentence
 * @throws {StartError}
 */
export async function publish(village, built, env) {
	const { publishMap } = await import('#lib/server/maps.ts');
	const folder = dataFolder(env);
	await inDatabase(env, (sql) => publishMap(sql, folder, village.id, built));
	return `Published: ${village.name} has a new map.`;
}
