import { expect, test } from 'vitest';
import fc from 'fast-check';
import { calendarOf, isFree, nothingHeld, spanOf } from '#lib/domain/busy.ts';
import { addDays } from '#lib/domain/days.ts';
import { instantsOf } from '../lib/instants.ts';
import { beginning, cursorAfter, type PullPage } from '#lib/domain/pull.ts';

const zones = ['Europe/Stockholm', 'Europe/Oslo', 'Europe/Helsinki', 'UTC'];
const days = fc.integer({ min: 0, max: 3000 }).map((ahead) => addDays('2024-01-01', ahead));

test('days begin and end when the calendar says, on clock-change nights too', () => {
	fc.assert(
		fc.property(days, fc.nat(90), fc.constantFrom(...zones), (first, more, zone) => {
			const last = addDays(first, more);
			const { from, to } = instantsOf({ first, last }, zone);
			expect(spanOf(zone, first, last)).toEqual({ from: Date.parse(from), to: Date.parse(to) });
		})
	);
	const hours = (day: string) => {
		const { from, to } = spanOf('Europe/Stockholm', day, day);
		return (to - from) / 3_600_000;
	};
	expect(['2026-03-29', '2026-10-25', '2026-10-26'].map(hours)).toEqual([23, 25, 24]);
});

test('a request that nobody answered holds its days until its deadline, and shows as asked', () => {
	const noon = '2026-11-22T11:00:00Z';
	const held = ['2026-11-23T23:00:00Z', '2026-11-24T23:00:00Z', noon] as const;
	const calendar = { ...nothingHeld('x', 2), held: [[1, ...held] as [number, ...typeof held]] };
	const on = (now: number) =>
		calendarOf(calendar, 'Europe/Stockholm', '2026-11-23', '2026-11-24', now);
	const day = (day: string, free: number, asked: boolean) => ({ day, free, total: 2, asked });
	const before = Date.parse(noon);
	expect(on(before)).toEqual([day('2026-11-23', 2, false), day('2026-11-24', 1, true)]);
	expect(on(before + 1)).toEqual([day('2026-11-23', 2, false), day('2026-11-24', 2, false)]);
	const span = spanOf('Europe/Stockholm', '2026-11-24', '2026-11-24');
	expect([1, 2].map((wanted) => isFree(calendar, span, before, wanted))).toEqual([true, false]);
	expect(isFree({ ...calendar, whole: true }, span, before)).toBe(false);
	expect(isFree(nothingHeld('x', 0), span, before)).toBe(false);
});

test('the next pull begins where the first page said', () => {
	const page = (since: string, id: string | null) =>
		({ since, more: id !== null, after: id && { xid: '7', id } }) as PullPage;
	const second = cursorAfter(beginning, page('10', 'a'));
	expect(second).toEqual({ since: '0', after: { xid: '7', id: 'a' }, next: '10' });
	const third = cursorAfter(second, page('12', 'b'));
	expect(third).toEqual({ since: '0', after: { xid: '7', id: 'b' }, next: '10' });
	const done = { since: '10', after: null, next: null };
	expect(cursorAfter(third, page('15', null))).toEqual(done);
	expect(cursorAfter(done, page('20', null))).toEqual({ since: '20', after: null, next: null });
});
