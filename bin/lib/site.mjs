// The built site with its demo village on a folder of its own, for measuring and for pictures.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { StartError } from './command.mjs';
import { withoutSettings } from './environment.mjs';
import { inRoot, nodeBinary } from './paths.mjs';

/**
 * Starts the built site on a free port of 127.0.0.1.
 * @param {NodeJS.ProcessEnv} [settings] the only ones it gets: those of the environment stay out
 * @param {string} [folder] data folder to use and keep; a throw-away one otherwise
 * @returns {Promise<import('./site.d.mts').Site>}
 */
export async function startSite(settings = {}, folder) {
	const data = folder ?? mkdtempSync(path.join(tmpdir(), 'bytorget-site-'));
	const env = {
		...withoutSettings(),
		HOST: '127.0.0.1',
		PORT: '0',
		BYTORGET_DATA: data,
		BYTORGET_DEMO: '1',
		...settings
	};
	const child = spawn(nodeBinary(), [inRoot('bin/serve.mjs')], {
		env,
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const ended = new Promise((resolve) => child.once('close', resolve));
	let said = '';
	const url = await new Promise((resolve, reject) => {
		const hear = (chunk) => {
			said += chunk;
			const found = /running at (http:\S+)/.exec(said);
			if (found) resolve(found[1]);
		};
		child.stdout.setEncoding('utf8').on('data', hear);
		child.stderr.setEncoding('utf8').on('data', hear);
		child.once('close', () => reject(new StartError(`The site did not start:\n${said}`)));
	});
	return {
		url,
		folder: data,
		/** As when the power goes. */
		async kill() {
			child.kill('SIGKILL');
			await ended;
		},
		async stop() {
			child.kill('SIGTERM');
			await ended;
			if (!folder) rmSync(data, { recursive: true, force: true });
		}
	};
}
