import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { StartError, command } from './command.mjs';
import { ensureInstall } from './install.mjs';
import { startPostgres } from './postgres.mjs';
import { findServer } from './postgres-tools.mjs';
import { choose, prepare } from './steps.mjs';

const say = (line) => console.log(line);
const longest = 60_000;

/** @param {import('./results.mjs').Counts} counts */
function words({ passed, failed, skipped }) {
	return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

/**
 * A database for the steps that need one: the one in BYTORGET_TEST_DATABASE_URL, or a throw-away
 * cluster where PostgreSQL is installed.
 * @param {import('./steps.mjs').Step[]} chosen
 */
async function database(chosen) {
	const given = process.env.BYTORGET_TEST_DATABASE_URL;
	if (given || !chosen.some(({ needs }) => needs === 'database')) return { url: given };
	if (!findServer()) return {};
	const { url, version, stop } = await startPostgres();
	say(`PostgreSQL ${version} is running for the tests`);
	return { url, stop };
}

const noServer = 'this machine has no PostgreSQL 15 or newer with PostGIS';

/**
 * Why a step cannot run here, or undefined.
 * @param {Pick<import('./steps.mjs').Step, 'needs'>} step
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} [server] can clusters be started here?
 */
export function lacking({ needs }, env, server = Boolean(findServer())) {
	if (needs === 'cluster' && !server) return noServer;
	if (needs === 'database' && !env.BYTORGET_TEST_DATABASE_URL)
		return `${noServer}, and BYTORGET_TEST_DATABASE_URL names no database`;
	return undefined;
}

/**
 * @param {import('./steps.mjs').Step} step
 * @param {import('./steps.mjs').Context} context
 * @returns {Promise<import('./steps.mjs').Outcome>}
 */
async function runStep(step, context) {
	const lack = lacking(step, context.env);
	if (lack) {
		say(`\n!!! ${step.name} is NOT RUN: ${lack}.\n`);
		return { passed: 0, failed: 0, skipped: 1, note: 'not run' };
	}
	try {
		return await step.run(context);
	} catch (error) {
		const output = error instanceof StartError ? error.message : String(error.stack ?? error);
		return { passed: 0, failed: 1, skipped: 0, output };
	}
}

/** @param {import('./steps.mjs').Step} step @param {import('./steps.mjs').Outcome} outcome */
function show(step, outcome, seconds) {
	const note = outcome.note ? ` (${outcome.note})` : '';
	const mark = outcome.failed ? '✗' : outcome.passed ? '✓' : '-';
	say(`${mark} ${step.name.padEnd(14)} ${words(outcome)}${note}  ${seconds.toFixed(1)} s`);
	if (outcome.failed && outcome.output) say(`\n${outcome.output.trim().slice(-longest)}\n`);
}

/** @param {string[]} wanted names of steps or groups; none for all */
async function main(wanted) {
	const { chosen, unknown, known } = choose(wanted);
	if (unknown.length) {
		throw new StartError(
			`There is no test called ${unknown.join(', ')}: choose from ${known.join(', ')}.`
		);
	}
	await ensureInstall('full', say);
	const folder = mkdtempSync(path.join(tmpdir(), 'bytorget-test-'));
	const { url, stop } = await database(chosen);
	const env = { ...process.env, ...(url && { BYTORGET_TEST_DATABASE_URL: url }) };
	const total = { passed: 0, failed: 0, skipped: 0 };
	const failures = [];
	try {
		await prepare(env);
		for (const step of chosen) {
			const started = Date.now();
			const outcome = await runStep(step, { folder, env, say });
			for (const key of Object.keys(total)) total[key] += outcome[key];
			if (outcome.failed) failures.push(step.name);
			show(step, outcome, (Date.now() - started) / 1000);
		}
	} finally {
		await stop?.();
		rmSync(folder, { recursive: true, force: true });
	}
	if (failures.length) say(`\nFailed: ${failures.join(', ')}`);
	return total;
}

/** `npm test`: the last line is always the sum of everything that ran. */
export function test() {
	command(async () => {
		let total = { passed: 0, failed: 1, skipped: 0 };
		try {
			total = await main(process.argv.slice(2));
		} catch (error) {
			console.error(error instanceof StartError ? error.message : error);
		}
		say(words(total));
		return total.failed > 0 || total.passed === 0 ? 1 : 0;
	});
}
