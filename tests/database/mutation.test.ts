import { beforeAll, describe, expect, inject, test } from 'vitest';
import { open } from './lib/catalogue.ts';
import {
	apply,
	conditionsGone,
	grants,
	policies,
	refusalsGone,
	type Mutant
} from './lib/mutants.ts';
import { refusals } from './lib/refusals/all.ts';
import type { Refusal } from './lib/refusals/hands.ts';
import { seen, told } from './lib/sights.ts';
import { world, type World } from './lib/world.ts';

const score = { killed: 0, all: 0, twice: 0 };

/** Checks behind which another stands: taken alone, nobody can tell. */
const twice = [
	// The table's own guard refuses with the same word.
	'decline_booking: perform private.need_state',
	'hand_over_booking: perform private.need_state',
	'check_in_booking: perform private.need_state',
	// Before the lock and after it; `race.test.ts` is what needs the second.
	'request_booking: if not exists (select 1 from public.listing k'
];

// Each guard is taken away in this run's own database, and something must notice.
describe.runIf(inject('backendKind') === 'postgres')('without a guard', () => {
	let all: World;
	let attempts: Refusal[];

	beforeAll(async () => {
		all = await world();
		attempts = refusals(all);
	});

	async function survivors(
		mutants: Mutant[],
		notices: (mutant: Mutant) => Promise<boolean>
	): Promise<string[]> {
		const alive = [];
		const single = mutants.filter(({ name }) => !twice.some((start) => name.startsWith(start)));
		score.twice += mutants.length - single.length;
		for (const mutant of single) {
			await apply(mutant.apply);
			const noticed = await notices(mutant).finally(() => apply(mutant.restore));
			if (!noticed) alive.push(mutant.name);
		}
		score.all += single.length;
		score.killed += single.length - alive.length;
		return alive;
	}

	/** Does an attempt that goes through the function end otherwise than it should? */
	async function goesThrough({ about }: Mutant): Promise<boolean> {
		const near = attempts.filter(([through]) => through.split(' ').includes(about));
		for (const [, said, attempt] of near) {
			if ((await attempt().catch((error: Error) => error.message)) !== said) return true;
		}
		return false;
	}

	// What one grant opens is told apart from what another does, so they can be looked at together.
	test('grants and row-level security', async () => {
		const [before, mutants] = [await open(), await grants()];
		for (const { apply: statement } of mutants) await apply(statement);
		const after = await open();
		for (const statement of new Set(mutants.map(({ restore }) => restore))) await apply(statement);
		const alive = mutants.filter(({ about }) => before.has(about) || !after.has(about));
		score.all += mutants.length;
		score.killed += mutants.length - alive.length;
		expect(alive).toEqual([]);
		expect(await open()).toEqual(before);
	});

	test('policies', async () => {
		const before = await seen(all);
		const differs = async ({ about }: Mutant) => (await seen(all, about))[about] !== before[about];
		expect(await survivors(await policies(), differs)).toEqual([]);
		expect(await seen(all)).toEqual(before);
	}, 240_000);

	test('checks', async () => {
		expect(await survivors(await refusalsGone(), goesThrough)).toEqual([]);
	}, 240_000);

	test('conditions', async () => {
		const before = await told(all);
		const notices = async (mutant: Mutant) =>
			(await goesThrough(mutant)) || (await told(all)) !== before;
		expect(await survivors(await conditionsGone(), notices)).toEqual([]);
		expect(await told(all)).toBe(before);
	}, 240_000);

	test('the score', () => {
		console.log(
			`mutation score: ${score.killed} of ${score.all} (${score.twice} more are guarded twice)`
		);
		expect(score.killed).toBe(score.all);
	});
});
