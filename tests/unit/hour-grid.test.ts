import { describe, expect, it } from 'vitest';
import { hourRows, openHours, runsOf, shownDays } from '../../src/lib/ui/hour-grid.ts';
import { slotByKey, tabSlot } from '../../src/lib/ui/hour-keys.ts';
import type { DayState } from '../../src/lib/ui/range.ts';

const MON = '2026-11-23';
const TUE = '2026-11-24';
/** A letter an hour: free, taken, closed; a dot is an hour that the day does not have. */
const STATES: Record<string, DayState> = { f: 'free', t: 'taken', c: 'closed' };
const dayOf = (day: string, letters: string) => ({
	day,
	cells: [...letters].flatMap((letter, hour) => {
		const state = STATES[letter];
		return state ? [{ start: hour * 60, state }] : [];
	})
});

describe('what is shown', () => {
	it('is a day, or its week from Monday', () => {
		expect(shownDays('day', TUE)).toEqual([TUE]);
		const week = shownDays('week', '2026-11-29');
		expect([week[0], week[6], week.length]).toEqual([MON, '2026-11-29', 7]);
	});

	it('reaches from the first to the last hour that is open on any day', () => {
		const days = [dayOf(MON, 'cccffc'), dayOf(TUE, 'cctccccc')];
		expect(openHours(days, 60)).toEqual({ from: 120, to: 300 });
		expect(openHours([dayOf(MON, 'cccc')], 60)).toBeUndefined();
		expect(openHours([{ day: MON, cells: [{ start: 1320, state: 'free' }] }], 120)).toEqual({
			from: 1320,
			to: 1440
		});
	});

	it('has runs of one state, apart where the clock skips an hour', () => {
		expect(
			runsOf(dayOf(MON, 'fft.tc'), 60).map(({ from, to, state }) => [from, to, state])
		).toEqual([
			[0, 120, 'free'],
			[120, 180, 'taken'],
			[240, 300, 'taken'],
			[300, 360, 'closed']
		]);
	});
});

describe('the rows of a grid', () => {
	const hours = { from: 60, to: 480 };
	const column = (letters: string, range = null) =>
		hourRows([dayOf(MON, letters)], hours, 60, range).map(({ cells }) => cells[0]);

	it('fold what is closed at the ends and leave skipped hours out', () => {
		const cells = column('cft.ffffcc');
		expect(cells.map((cell) => cell?.state)).toEqual([
			'free',
			'taken',
			undefined,
			...['free', 'free', 'free', 'free']
		]);
	});

	it('join taken slots and leave free ones apart', () => {
		const cells = column('cfttttttc');
		expect(cells.map((cell) => [cell?.up, cell?.down])).toEqual([
			[false, false],
			[false, true],
			...Array.from({ length: 4 }, () => [true, true]),
			[true, false]
		]);
		expect(cells.map((cell) => cell?.told)).toEqual([true, true, false, false, false, true, false]);
	});

	it('hold a column for a day that is not known', () => {
		const rows = hourRows([undefined, dayOf(TUE, 'ffffffff')], hours, 60, null);
		expect(rows.every(({ cells }) => cells[0] === null && cells[1]?.day === TUE)).toBe(true);
	});
});

describe('keys in the grid', () => {
	const shown = shownDays('week', MON);
	const days = shown.map((day) => dayOf(day, day === TUE ? 'ff.fff' : 'ffffff'));
	const rows = hourRows(days, { from: 0, to: 360 }, 60, null);
	const key = (day: string, start: number, name: string, ctrlKey = false) =>
		slotByKey({ day, start }, { key: name, ctrlKey }, shown, rows);

	it('go by slot and by day, and stop at the ends of the day', () => {
		expect(key(MON, 60, 'ArrowDown')).toEqual({ day: MON, start: 120 });
		expect(key(MON, 0, 'ArrowUp')).toEqual({ day: MON, start: 0 });
		expect(key(MON, 300, 'ArrowDown')).toEqual({ day: MON, start: 300 });
		expect(key(MON, 60, 'ArrowRight')).toEqual({ day: TUE, start: 60 });
		expect(key(MON, 60, 'ArrowLeft')).toEqual({ day: '2026-11-22', start: 60 });
		expect(key(MON, 60, 'x')).toBeUndefined();
	});

	it('step over an hour that the clock skips', () => {
		expect(key(TUE, 60, 'ArrowDown')).toEqual({ day: TUE, start: 180 });
		expect(key(TUE, 180, 'ArrowUp')).toEqual({ day: TUE, start: 60 });
		expect(key(MON, 120, 'ArrowRight')).toEqual({ day: TUE, start: 180 });
	});

	it('go to the ends of the week, of the grid and to the next week', () => {
		expect(key(TUE, 60, 'Home')).toEqual({ day: MON, start: 60 });
		expect(key(TUE, 60, 'End')).toEqual({ day: '2026-11-29', start: 60 });
		expect(key(TUE, 60, 'End', true)).toEqual({ day: '2026-11-29', start: 300 });
		expect(key(TUE, 60, 'PageDown')).toEqual({ day: '2026-12-01', start: 60 });
	});

	it('go to the ends of the day where one day is shown', () => {
		const one = hourRows([days[0]], { from: 0, to: 360 }, 60, null);
		const go = (name: string) =>
			slotByKey({ day: MON, start: 120 }, { key: name, ctrlKey: false }, [MON], one);
		expect(go('Home')).toEqual({ day: MON, start: 0 });
		expect(go('End')).toEqual({ day: MON, start: 300 });
		expect(go('PageUp')).toEqual({ day: '2026-11-22', start: 120 });
	});

	it('reach one slot by Tab: the wanted, the nearest to it, or the first free one', () => {
		expect(tabSlot([{ day: TUE, start: 60 }], rows)).toMatchObject({ day: TUE, start: 60 });
		expect(tabSlot([undefined, { day: TUE, start: 720 }], rows)).toMatchObject({ start: 300 });
		const taken = hourRows([dayOf(MON, 'ttf')], { from: 0, to: 180 }, 60, null);
		expect(tabSlot([undefined], taken)).toMatchObject({ start: 120 });
		expect(tabSlot([], [])).toBeUndefined();
	});
});
