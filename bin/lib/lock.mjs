import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartError } from './command.mjs';

/**
 * When a process started, where the system tells it. A process number is used again, above all in
 * containers, so the number alone would take a stranger for the server.
 * @param {number} pid
 */
function startOf(pid) {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
	} catch {
		return '';
	}
}

/** @param {number} pid */
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === 'EPERM';
	}
}

/**
 * Who holds the data folder, or undefined; a lock left by a dead process does not count.
 * @param {string} file
 * @returns {number | undefined} process number
 */
function holderOf(file) {
	let text;
	try {
		text = readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
	const [number, start = ''] = text.trim().split(/\s+/);
	const pid = Number(number);
	if (!Number.isInteger(pid) || pid < 1 || !isAlive(pid)) return undefined;
	if (start && startOf(pid) && start !== startOf(pid)) return undefined;
	return pid;
}

/**
 * Takes the data folder for this process (the folder is made when missing). The lock also goes when
 * the process ends.
 * @param {string} folder
 * @returns {() => void} gives the folder back
 * @throws {StartError} when another process uses it or it cannot be written
 */
export function takeLock(folder) {
	const file = path.join(folder, 'server.lock');
	const content = `${process.pid} ${startOf(process.pid)}\n`;
	try {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		const holder = holderOf(file);
		if (holder !== undefined && holder !== process.pid) throw inUse(folder, holder);
		rmSync(file, { force: true });
		writeFileSync(file, content, { flag: 'wx', mode: 0o600 });
	} catch (error) {
		if (error instanceof StartError) throw error;
		if (error.code === 'EEXIST' && holderOf(file)) throw inUse(folder, holderOf(file));
		throw new StartError(`The data folder ${folder} cannot be used: ${error.message}.`);
	}
	const release = () => {
		try {
			if (readFileSync(file, 'utf8') === content) rmSync(file, { force: true });
		} catch {
			// Somebody removed it already.
		}
	};
	process.once('exit', release);
	return release;
}

/** @param {string} folder @param {number} pid */
function inUse(folder, pid) {
	return new StartError(
		`The data folder ${folder} is in use by process ${pid}: stop that one first, ` +
			'or choose another folder with BYTORGET_DATA.'
	);
}
