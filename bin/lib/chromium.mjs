import { existsSync } from 'node:fs';
import path from 'node:path';
import { StartError } from './command.mjs';
import { nodeBinary, script, withOwnNode } from './paths.mjs';
import { run } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** @returns {string | undefined} */
function installed() {
	const asked = process.env.CHROMIUM_PATH;
	if (asked) {
		if (existsSync(asked)) return asked;
		throw new StartError(`CHROMIUM_PATH is set to ${asked}, but there is no such file.`);
	}
	const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(path.delimiter)];
	return folders
		.flatMap((folder) => names.map((name) => path.join(folder, name)))
		.find((file) => existsSync(file));
}

/** The browser that came with Playwright's own installer, if it did. */
async function playwrights() {
	const code =
		"import { chromium } from 'playwright-core'; process.stdout.write(chromium.executablePath())";
	const { output } = await run(nodeBinary(), ['--input-type=module', '-e', code]);
	return existsSync(output) ? output : undefined;
}

/** @param {(line: string) => void} say */
async function install(say) {
	say('Installing Chromium for the journeys …');
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		await run('apt-get', ['update', '-qq'], { env });
		const args = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
		const { code } = await run('apt-get', args, { env });
		if (code === 0) return '';
	}
	const args = [script('playwright'), 'install', 'chromium'];
	return (await run(nodeBinary(), args, { env: withOwnNode() })).output;
}

/**
 * The Chromium the journeys run in, installed when there is none.
 * @param {(line: string) => void} say
 * @returns {Promise<string>} path of the program
 * @throws {StartError}
 */
export async function ensureChromium(say) {
	const found = installed() ?? (await playwrights());
	if (found) return found;
	const output = await install(say);
	const now = installed() ?? (await playwrights());
	if (now) return now;
	throw new StartError(`Chromium could not be installed; set CHROMIUM_PATH to one. ${output}`);
}
