import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HourRange, placeOfSlot, tapSlot } from '../../src/lib/ui/hour-range.ts';
import { addDays } from '../../src/lib/ui/month.ts';
import type { DayState } from '../../src/lib/ui/range.ts';
import { hhmm } from '../../src/lib/ui/time-text.ts';

const MON = '2026-11-23';
const TUE = '2026-11-24';
const taken = new Set([`${MON} 720`, `${TUE} 120`]);
const days = [MON, TUE].map((day) => ({
	day,
	cells: Array.from({ length: 24 }, (_, hour) => ({
		start: hour * 60,
		state: (taken.has(`${day} ${hour * 60}`) ? 'taken' : 'free') as DayState
	}))
}));
const tap = (range: HourRange | null, day: string, start: number) =>
	tapSlot(range, { day, start }, days, 60, ['taken', 'closed']);
const begun = (day: string, from: string): HourRange => ({
	first: day,
	from,
	last: null,
	to: null
});

describe('choosing hours', () => {
	it('takes the first slot, then the last', () => {
		const first = tap(null, MON, 1080).range;
		expect(first).toEqual(begun(MON, '18:00'));
		const both = { first: MON, from: '18:00', last: MON, to: '21:00' };
		expect(tap(first, MON, 1200).range).toEqual(both);
		expect(tap(both, MON, 1200).range).toEqual(begun(MON, '20:00'));
	});

	it('lets one slot be both', () => {
		const both = { first: MON, from: '18:00', last: MON, to: '19:00' };
		expect(tap(begun(MON, '18:00'), MON, 1080).range).toEqual(both);
	});

	it('ends a day at 24:00 and goes over midnight', () => {
		expect(tap(begun(MON, '22:00'), MON, 1380).range).toMatchObject({ last: MON, to: '24:00' });
		expect(tap(begun(MON, '22:00'), TUE, 60).range).toEqual({
			first: MON,
			from: '22:00',
			last: TUE,
			to: '02:00'
		});
	});

	it('starts over on an earlier slot', () => {
		expect(tap(begun(TUE, '08:00'), MON, 1320).range).toEqual(begun(MON, '22:00'));
	});

	it('refuses a taken slot, pressed or crossed, and keeps what was chosen', () => {
		const range = begun(MON, '11:00');
		const crossing = tap(range, MON, 840);
		expect(crossing.range).toBe(range);
		const at = { day: MON, time: '12:00' };
		expect(crossing.refusal).toEqual({ at, state: 'taken', crossed: true });
		expect(tap(range, MON, 720).refusal).toEqual({ at, state: 'taken', crossed: false });
		expect(tap(begun(MON, '22:00'), TUE, 300).refusal?.at).toEqual({ day: TUE, time: '02:00' });
	});

	it('takes up to a taken slot', () => {
		expect(tap(begun(MON, '10:00'), MON, 660).range).toMatchObject({ to: '12:00' });
	});

	it('is not stopped by an hour that the clock skips', () => {
		const spring = [{ day: MON, cells: days[0]!.cells.filter(({ start }) => start !== 120) }];
		const range = tapSlot(begun(MON, '01:00'), { day: MON, start: 240 }, spring, 60, ['taken']);
		expect(range.range).toMatchObject({ from: '01:00', to: '05:00' });
	});
});

describe('placeOfSlot', () => {
	it('tells ends from inside, over midnight', () => {
		const range = { first: MON, from: '22:00', last: TUE, to: '01:00' };
		const slots: [string, number][] = [
			[MON, 1260],
			[MON, 1320],
			[MON, 1380],
			[TUE, 0],
			[TUE, 60]
		];
		const places = slots.map(([day, start]) => placeOfSlot(range, day, start, 60));
		expect(places).toEqual([undefined, 'from', 'inside', 'to', undefined]);
		expect(placeOfSlot(begun(MON, '22:00'), MON, 1320, 60)).toBe('alone');
	});

	it('marks what typed times touch, also off the slots', () => {
		const range = { first: MON, from: '18:20', last: MON, to: '19:10' };
		expect([1020, 1080, 1140, 1200].map((at) => placeOfSlot(range, MON, at, 60))).toEqual([
			undefined,
			'from',
			'to',
			undefined
		]);
		expect(placeOfSlot({ ...range, from: 'kl', to: '19:00' }, MON, 1080, 60)).toBeUndefined();
	});

	it('marks as many slots as were chosen', () => {
		const slot = fc.integer({ min: 0, max: 24 * 4 * 3 - 1 });
		fc.assert(
			fc.property(slot, slot, (one, other) => {
				const [a, b] = [Math.min(one, other), Math.max(one, other)];
				const at = (index: number) => ({
					day: addDays(MON, Math.floor(index / 96)),
					start: (index % 96) * 15
				});
				const first = tapSlot(null, at(a), [], 15, []).range;
				const { range } = tapSlot(first, at(b), [], 15, []);
				const marked = Array.from({ length: 24 * 4 * 3 }, (_, index) => index).filter((index) =>
					placeOfSlot(range, at(index).day, at(index).start, 15)
				);
				expect(marked).toEqual(Array.from({ length: b - a + 1 }, (_, index) => a + index));
				expect(range?.from).toBe(hhmm(at(a).start));
			})
		);
	});
});
