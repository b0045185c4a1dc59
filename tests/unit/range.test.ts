import { describe, expect, it } from 'vitest';
import { type DayState, placeInRange, tapDay } from '../../src/lib/ui/range.ts';

const taken = new Set(['2026-11-10', '2026-11-11']);
const stateOf = (day: string): DayState => (taken.has(day) ? 'taken' : 'free');
const tap = (range: Parameters<typeof tapDay>[0], day: string) =>
	tapDay(range, day, stateOf, ['taken', 'closed']);

describe('choosing days', () => {
	it('takes from, then to', () => {
		const first = tap(null, '2026-11-05').range;
		expect(first).toEqual({ from: '2026-11-05', to: null });
		expect(tap(first, '2026-11-07').range).toEqual({ from: '2026-11-05', to: '2026-11-07' });
	});

	it('lets one day be both', () => {
		const range = tap({ from: '2026-11-05', to: null }, '2026-11-05').range;
		expect(range).toEqual({ from: '2026-11-05', to: '2026-11-05' });
	});

	it('starts over on an earlier day and on the third tap', () => {
		const earlier = tap({ from: '2026-11-05', to: null }, '2026-11-03').range;
		expect(earlier).toEqual({ from: '2026-11-03', to: null });
		const third = tap({ from: '2026-11-03', to: '2026-11-05' }, '2026-11-08').range;
		expect(third).toEqual({ from: '2026-11-08', to: null });
	});

	it('refuses a taken day, alone or in between, and keeps what was chosen', () => {
		const range = { from: '2026-11-08', to: null };
		const across = tap(range, '2026-11-13');
		expect(across.range).toBe(range);
		expect(across.refusal).toEqual({
			from: '2026-11-08',
			to: '2026-11-13',
			blocked: '2026-11-10',
			state: 'taken'
		});
		expect(tap(null, '2026-11-11').refusal?.blocked).toBe('2026-11-11');
	});

	it('allows a range that ends the day before a taken one', () => {
		expect(tap({ from: '2026-11-08', to: null }, '2026-11-09').refusal).toBeUndefined();
	});
});

describe('placeInRange', () => {
	it('tells ends from inside', () => {
		const range = { from: '2026-11-05', to: '2026-11-07' };
		const places = ['04', '05', '06', '07', '08'].map((d) => placeInRange(range, `2026-11-${d}`));
		expect(places).toEqual([undefined, 'from', 'inside', 'to', undefined]);
		expect(placeInRange({ from: '2026-11-05', to: null }, '2026-11-05')).toBe('alone');
	});
});
