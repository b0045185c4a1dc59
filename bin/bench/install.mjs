// From `git clone` to the first page by `npm start`, in a new folder, with the npm cache as it is.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withoutSettings } from '../lib/environment.mjs';
import { root } from '../lib/paths.mjs';

/** @returns {Promise<{ rows: [string, string, string][] }>} */
export async function install() {
	const folder = mkdtempSync(path.join(tmpdir(), 'bytorget-clone-'));
	const started = performance.now();
	try {
		execFileSync('git', ['clone', '--quiet', root, folder]);
		const child = spawn('npm', ['start'], {
			cwd: folder,
			env: { ...withoutSettings(), PORT: '0' },
			stdio: ['ignore', 'pipe', 'inherit']
		});
		const ended = new Promise((resolve) => child.once('close', resolve));
		const url = await new Promise((resolve, reject) => {
			let said = '';
			child.stdout.setEncoding('utf8').on('data', (chunk) => {
				said += chunk;
				const found = /running at (http:\S+)/.exec(said);
				if (found) resolve(found[1]);
			});
			child.once('close', () => reject(new Error(said)));
		});
		const page = await fetch(`${url}/grantrask`);
		await page.text();
		const seconds = (performance.now() - started) / 1000;
		const megabytes = Number(
			execFileSync('du', ['-sm', path.join(folder, 'node_modules')])
				.toString()
				.split('\t')[0]
		);
		child.kill('SIGTERM');
		await ended;
		return {
			rows: [
				[
					'git clone and npm start to the first page',
					`${seconds.toFixed(0)} s, ${megabytes} MB installed (HTTP ${page.status})`,
					'≤ 120 s, ≤ 500 MB'
				]
			]
		};
	} finally {
		rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	}
}
