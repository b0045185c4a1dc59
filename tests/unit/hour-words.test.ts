import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnRows } from '../../src/lib/ui/hour-drawn.ts';
import { hourRows } from '../../src/lib/ui/hour-grid.ts';
import type { HourRange } from '../../src/lib/ui/hour-range.ts';
import { type HourLabels, hourNames, hourText } from '../../src/lib/ui/hour-words.ts';
import type { DayState } from '../../src/lib/ui/range.ts';
import { hhmm } from '../../src/lib/ui/time-text.ts';

const DAY = '2026-11-24';
const labels = {
	states: { free: 'ledigt', taken: 'upptaget', asked: 'frågat', closed: 'stängt' },
	from: 'från',
	until: 'till',
	selectedFrom: 'början',
	selectedTo: 'slutet',
	selected: 'valt'
} as HourLabels;
const STATES: DayState[] = ['free', 'free', 'taken', 'free', 'free', 'asked', 'closed', 'free'];
const day = { day: DAY, cells: STATES.map((state, hour) => ({ start: hour * 60, state })) };

function drawn(range: HourRange | null, week = false) {
	const rows = hourRows([day], { from: 0, to: 480 }, 60, range);
	const names = hourNames(['tisdag 24 november'], 60, range, labels);
	const rest = [hourText(range, week, 60, labels), ['taken', 'closed', 'asked']] as const;
	return drawnRows(rows, names, rest[0], rest[1]).map(({ cells }) => cells[0]!);
}

describe('a slot', () => {
	it('says its day, its times and its state', () => {
		const [first, , taken] = drawn(null);
		expect(first).toMatchObject({
			name: 'tisdag 24 november, 00:00 till 01:00, ledigt',
			text: 'Ledigt',
			slot: `${DAY} 0`,
			off: undefined,
			chosen: undefined
		});
		expect(taken).toMatchObject({ text: 'Upptaget', off: true });
	});

	it('says when one would be done, once the start is chosen', () => {
		const cells = drawn({ first: DAY, from: '03:00', last: null, to: null });
		expect(cells.map(({ text }) => text)).toEqual([
			...['Ledigt', 'Ledigt', 'Upptaget', 'Från 03:00'],
			...['Till 05:00', 'Frågat', 'Stängt', 'Till 08:00']
		]);
		expect(cells[3]!.name).toBe('tisdag 24 november, från 03:00 till 04:00, ledigt, början');
	});

	it('says where the chosen hours begin and end, also typed ones', () => {
		const cells = drawn({ first: DAY, from: '00:20', last: DAY, to: '01:40' });
		expect(cells.slice(0, 3).map(({ text }) => text)).toEqual([
			'Från 00:20',
			'Till 01:40',
			'Upptaget'
		]);
		const [one] = drawn({ first: DAY, from: '00:00', last: DAY, to: '01:00' }, true);
		expect(one).toMatchObject({ text: '00:00 till 01:00', chosen: true });
	});

	it('has a name that holds its text, for those who steer by voice', () => {
		const time = fc.integer({ min: 0, max: 480 }).map(hhmm);
		fc.assert(
			fc.property(time, fc.option(time), fc.boolean(), (from, to, week) => {
				const range = { first: DAY, from, last: to === null ? null : DAY, to };
				return drawn(range, week).every(({ name, text }) =>
					name.toLowerCase().includes(text.toLowerCase())
				);
			})
		);
	});
});
