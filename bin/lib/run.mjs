import { spawn } from 'node:child_process';
import { endWithParent } from './parent.mjs';
import { root } from './paths.mjs';

/** @typedef {{ code: number, output: string, seconds: number }} Result */

const running = new Set();
const isWindows = process.platform === 'win32';

/** @param {import('node:child_process').ChildProcess} child */
function endGroup(child, signal = 'SIGTERM') {
	try {
		if (isWindows) child.kill(signal);
		else process.kill(-child.pid, signal);
	} catch {
		// Already gone.
	}
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
	process.once(signal, () => {
		for (const child of running) endGroup(child);
		process.exit(signal === 'SIGINT' ? 130 : 143);
	});
}

endWithParent();

/**
 * Runs a program to its end and keeps what it said (both streams, in order).
 * @param {string} file
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, minutes?: number, echo?: boolean }} [options]
 *   `minutes`: the limit after which it is ended and counts as failed; `echo`: show it as it comes
 * @returns {Promise<Result>} never rejects: a program that cannot start has code 127
 */
export function run(file, args, { env = process.env, cwd = root, minutes = 30, echo } = {}) {
	const started = Date.now();
	return new Promise((resolve) => {
		const child = spawn(file, args, {
			cwd,
			env,
			stdio: ['ignore', 'pipe', 'pipe'],
			detached: !isWindows,
			shell: isWindows && /\.cmd$/.test(file)
		});
		running.add(child);
		let output = '';
		const keep = (chunk) => {
			output += chunk;
			if (echo) process.stdout.write(chunk);
		};
		child.stdout.setEncoding('utf8').on('data', keep);
		child.stderr.setEncoding('utf8').on('data', keep);
		const limit = setTimeout(() => {
			keep(`\nEnded after ${minutes} minutes without finishing.\n`);
			endGroup(child, 'SIGKILL');
		}, minutes * 60_000);
		const done = (code) => {
			clearTimeout(limit);
			running.delete(child);
			resolve({ code, output, seconds: (Date.now() - started) / 1000 });
		};
		child.on('error', (error) => {
			keep(`${error.message}\n`);
			done(127);
		});
		child.on('close', (code) => done(code ?? 1));
	});
}

/**
 * Hands the terminal over to a program, passes signals on to it, and returns its exit code.
 * @param {string} file
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string }} [options]
 * @returns {Promise<number>}
 */
export function handOver(file, args, { env = process.env, cwd = root } = {}) {
	return new Promise((resolve, reject) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
			process.removeAllListeners(signal);
			process.on(signal, () => child.kill(signal));
		}
		const child = spawn(file, args, { cwd, env, stdio: 'inherit' });
		child.on('error', reject);
		child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
	});
}
