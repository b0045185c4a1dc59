import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OutboxEntry, OutboxState } from '#lib/domain/outbox.ts';
import { overlayDays } from '#lib/domain/overlay.ts';
import { askedBy, datesAsked, saidOf, waitingSpans, whenOf } from '#lib/domain/when.ts';
import { asked, bundled, entry, hours, HERE, said, standing, uuid } from '../lib/overlay.ts';

const ZONE = 'Europe/Stockholm';
const iso = (spans: { from: number; to: number }[]) =>
	spans.map(({ from, to }) => [from, to].map((at) => new Date(at).toISOString().slice(0, 16)));

describe('when', () => {
	test('is said as a body says it, and read again', () => {
		const time = fc.constantFrom(undefined, ['18:00', '20:00'], ['22:00', '02:00']);
		fc.assert(
			fc.property(time, (times) => {
				const [from, to] = times ?? [];
				const when = whenOf({ first_day: '2026-12-03', last_day: '2026-12-04', from, to });
				expect(whenOf(saidOf(when))).toEqual(when);
			})
		);
		expect(saidOf(whenOf({ first_day: '2026-12-03', last_day: '2026-12-04' }))).toEqual({
			...{ first_day: '2026-12-03', last_day: '2026-12-04' }
		});
	});
	test('a date of a standing booking ends the day after when it ends past midnight', () => {
		const of = (to: string) => whenOf({ first_day: '2026-12-03', from: '18:00', to }).last;
		expect([of('20:00'), of('24:00'), of('02:00'), of('18:00')]).toEqual([
			...['2026-12-03', '2026-12-03', '2026-12-04', '2026-12-04']
		]);
	});
	test('dates are those of the rule, without those skipped', () => {
		const rule = 'FREQ=WEEKLY;BYDAY=TU;COUNT=3';
		expect(datesAsked({ rule, first_day: '2026-12-01', skip: ['2026-12-08'] })).toEqual([
			...['2026-12-01', '2026-12-15']
		]);
		expect(datesAsked({ rule: 'nonsense', first_day: '2026-12-01' })).toEqual([]);
	});
});

describe('what one has done oneself and is not sent yet', () => {
	const wait = (...entries: OutboxEntry[]) => iso(waitingSpans(entries, uuid(11), ZONE));

	test('is the hours of each request, of a standing one all its dates', () => {
		const evening = ['2026-12-03T17:00', '2026-12-03T19:00'];
		expect(wait(entry(asked(uuid(31), hours)))).toEqual([evening]);
		expect(wait(entry(bundled(uuid(50), [uuid(31), uuid(32)])))).toEqual([evening]);
		expect(wait(entry(standing(uuid(34))))).toHaveLength(4);
		expect(wait(entry(asked(uuid(31))))).toEqual([['2026-12-02T23:00', '2026-12-05T23:00']]);
		const block = { village_id: HERE, listing_id: uuid(11), ...hours, reason: 'closed' } as const;
		expect(wait(entry({ name: 'block_days', body: block }))).toEqual([evening]);
	});
	test('is nothing of other listings, of what was refused or is done', () => {
		const states: OutboxState[] = ['needs_you', 'done'];
		for (const state of states) expect(wait(entry(asked(uuid(31), hours), state))).toEqual([]);
		expect(
			wait(entry(asked(uuid(31), { listing_id: uuid(12) })), entry(said(uuid(31), 1)))
		).toEqual([]);
	});
	test('hours take no day, whole days do', () => {
		const days = ['2026-12-03', '2026-12-06'].map((day) => ({
			...{ day, free: 1, total: 1, asked: false }
		}));
		const marks = (did: OutboxEntry) =>
			overlayDays(days, uuid(11), [did]).map(({ unsent }) => unsent?.name);
		expect(marks(entry(asked(uuid(31), hours)))).toEqual([undefined, undefined]);
		expect(marks(entry(asked(uuid(31))))).toEqual(['request_booking', undefined]);
		const parts = [
			{
				listing_id: uuid(11),
				booking_id: uuid(31),
				first_day: '2026-12-06',
				last_day: '2026-12-06'
			}
		];
		const whole = bundled(uuid(50), []);
		const did = entry({ ...whole, body: { ...whole.body, parts } } as typeof whole);
		expect(marks(did)).toEqual([undefined, 'request_bundle']);
		expect(askedBy(did)).toHaveLength(1);
	});
});
