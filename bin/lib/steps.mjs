import path from 'node:path';
import { build, isBuilt } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { inRoot, nodeBinary, script, withOwnNode } from './paths.mjs';
import { oneTest, playwrightCounts, vitestCounts } from './results.mjs';
import { run } from './run.mjs';

/** @typedef {'database' | 'cluster'} Need a database to test in, or programs to start clusters with */

/**
 * @typedef {import('./results.mjs').Counts & { output?: string }} Outcome
 * @typedef {{ folder: string, env: NodeJS.ProcessEnv, say: (line: string) => void }} Context
 *   `folder`: for reports; `env`: for every program started
 * @typedef {{ name: string, groups: string[], needs?: Need, run: (context: Context) => Promise<Outcome> }} Step
 *   `groups`: the words that choose it in `npm test -- …`; `needs`: skipped where it is not to be had
 */

/** @param {Context} context @param {string} file @param {string[]} args @param {number} [minutes] */
const node = ({ env }, file, args, minutes) =>
	run(nodeBinary(), [file, ...args], { env: withOwnNode(env), minutes });

/** Journeys take their time on a busy machine of two cores. */
const JOURNEY_MINUTES = 55;

/** @param {string} name @param {() => string} file @param {string[]} args @param {Partial<Step>} [more] */
const check = (name, file, args, more) => ({
	name,
	groups: ['lint', name],
	...more,
	run: async (context) => {
		const { code, output } = await node(context, file(), args);
		return { ...oneTest(code), output };
	}
});

/** @param {string} project @param {Partial<Step>} [more] */
const vitest = (project, more) => ({
	name: project,
	groups: [project],
	...more,
	run: async (context) => {
		const report = path.join(context.folder, `${project}.json`);
		const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
		const args = ['run', '--project', project, ...reporters];
		const { code, output } = await node(context, script('vitest'), args);
		return { ...vitestCounts(report, code), output };
	}
});

/** @param {Context} context @returns {Promise<Outcome>} */
async function journeys(context) {
	if (!isBuilt()) return { passed: 0, failed: 1, skipped: 0, note: 'needs a build that succeeds' };
	const report = path.join(context.folder, 'journeys.json');
	const env = {
		...context.env,
		CHROMIUM_PATH: await ensureChromium(context.say),
		PLAYWRIGHT_JSON_OUTPUT_FILE: report
	};
	const args = ['test', '--reporter=list,json'];
	const { code, output } = await node(
		{ ...context, env },
		script('@playwright/test', 'playwright'),
		args,
		JOURNEY_MINUTES
	);
	return { ...playwrightCounts(report, code), output };
}

/** @returns {Promise<Outcome>} */
async function buildOnce() {
	if (isBuilt()) return { ...oneTest(0), note: 'up to date' };
	const { code, output } = await build();
	return { ...oneTest(code), output };
}

/** Everything `npm test` runs, in order. @type {Step[]} */
const steps = [
	check('eslint', () => script('eslint'), ['.', '--max-warnings=0']),
	check('knip', () => script('knip'), ['--no-progress']),
	check('knip-shipped', () => script('knip'), ['--no-progress', '--production'], {
		groups: ['lint', 'knip']
	}),
	check('prettier', () => script('prettier'), ['--check', '--log-level=warn', '.']),
	check('svelte-check', () => script('svelte-check'), ['--fail-on-warnings', '--output=human']),
	check('worker', () => script('typescript', 'tsc'), ['--noEmit', '-p', 'src/service-worker']),
	check('messages', () => inRoot('bin/messages.mjs'), ['--check']),
	check('types', () => inRoot('bin/types.mjs'), ['--check'], { needs: 'cluster' }),
	vitest('unit'),
	vitest('db-pglite'),
	vitest('db-postgres', { needs: 'database' }),
	{ name: 'build', groups: ['build', 'journeys'], run: buildOnce },
	{ name: 'journeys', groups: ['journeys'], run: journeys }
];

/**
 * The steps that the words after `npm test --` choose; all of them without words.
 * @param {string[]} words
 * @returns {{ chosen: Step[], unknown: string[], known: string[] }}
 */
export function choose(words) {
	const known = [...new Set(steps.flatMap(({ groups }) => groups))];
	return {
		chosen: words.length
			? steps.filter(({ groups }) => groups.some((g) => words.includes(g)))
			: steps,
		unknown: words.filter((word) => !known.includes(word)),
		known
	};
}

/** svelte-check and the build want the files that SvelteKit makes. @param {NodeJS.ProcessEnv} env */
export async function prepare(env) {
	await node({ env }, script('@sveltejs/kit', 'svelte-kit'), ['sync']);
}
