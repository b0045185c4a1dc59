import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenDays, inTheWay } from '#lib/components/booking/days.ts';
import { byDay } from '#lib/components/booking/thread.ts';
import { BookingState } from '#lib/domain/booking.ts';
import type { InboxRow } from '#lib/domain/conversation.ts';
import { isOver, needsMe } from '#lib/domain/booking-rules.ts';
import { reminderOf, sectionOf } from '#lib/domain/inbox.ts';

const id = '11111111-1111-4111-8111-111111111111';
const zone = 'Europe/Stockholm';
const now = Date.parse('2026-12-04T12:00:00Z');
const row = (facts: Partial<InboxRow> = {}): InboxRow => ({
	...{ conversation_id: id, about: 'booking', listing_id: id, title: 'Stege', my_side: 'owner' },
	...{ listing_kind: 'item', listing_intent: 'offer' },
	...{
		other_name: 'Greta N.',
		state: 'requested',
		first_day: '2026-12-05',
		last_day: '2026-12-06'
	},
	...{ respond_by: '2026-12-06T12:00:00Z', proposed_by: null },
	...{ starts_at: '2026-12-04T23:00:00Z', ends_at: '2026-12-06T23:00:00Z' },
	...{ from: null, to: null, agreed: null, blocked: null, series_dates: null },
	...{ last_body: null, last_at: '2026-12-04T10:00:00Z', last_mine: null, unread: 0, ...facts }
});

describe('where a row belongs', () => {
	it('is under what waits when only the reader can go on', () => {
		expect(sectionOf(row(), now)).toBe('waiting');
		expect(sectionOf(row({ my_side: 'requester' }), now)).toBe('current');
		expect(sectionOf(row({ proposed_by: 'owner' }), now)).toBe('current');
		expect(sectionOf(row({ my_side: 'requester', proposed_by: 'owner' }), now)).toBe('waiting');
	});

	it('is under what waits while something is unread, and earlier once it is over', () => {
		expect(sectionOf(row({ state: 'completed', unread: 1 }), now)).toBe('waiting');
		expect(sectionOf(row({ state: 'completed' }), now)).toBe('earlier');
		expect(sectionOf(row({ state: null, about: 'listing' }), now)).toBe('current');
	});

	it('puts what is overdue before the one who has it', () => {
		const late = row({ state: 'active', ends_at: '2026-12-03T23:00:00Z', my_side: 'requester' });
		expect(sectionOf(late, now)).toBe('waiting');
		expect(sectionOf({ ...late, my_side: 'owner' }, now)).toBe('current');
	});

	it('is always in one section, and in the right one', () => {
		const states = fc.constantFrom(...BookingState.options, null);
		const parties = fc.constantFrom('owner' as const, 'requester' as const);
		fc.assert(
			fc.property(
				states,
				parties,
				fc.option(parties),
				fc.nat(3),
				(state, my_side, proposed_by, unread) => {
					const one = row({ state, my_side, proposed_by, unread });
					const section = sectionOf(one, now);
					expect(section === 'waiting').toBe(unread > 0 || needsMe(one, now));
					if (section === 'earlier') expect(state !== null && isOver(state)).toBe(true);
				}
			)
		);
	});
});

describe('reminders', () => {
	it.each([
		['answer_soon', { respond_by: '2026-12-05T11:00:00Z' }],
		[null, { respond_by: '2026-12-06T12:00:00Z' }],
		[null, { respond_by: '2026-12-05T11:00:00Z', my_side: 'requester' as const }],
		[null, { respond_by: '2026-12-05T11:00:00Z', proposed_by: 'owner' as const }],
		['starts_tomorrow', { state: 'confirmed' as const }],
		['starts_today', { state: 'confirmed' as const, first_day: '2026-12-04' }],
		['due_today', { state: 'active' as const, last_day: '2026-12-04' }],
		['due_tomorrow', { state: 'active' as const, last_day: '2026-12-05' }],
		['overdue', { state: 'active' as const, ends_at: '2026-12-03T23:00:00Z' }],
		[null, { state: 'completed' as const, ends_at: '2026-12-03T23:00:00Z' }]
	])('%s', (expected, facts) => {
		expect(reminderOf(row(facts), zone, now)).toBe(expected);
	});

	it('counts days by the village, also on the nights the clock changes', () => {
		const due = row({ state: 'active', last_day: '2026-03-29', ends_at: '2026-03-29T22:00:00Z' });
		expect(reminderOf(due, zone, Date.parse('2026-03-28T22:30:00Z'))).toBe('due_tomorrow');
		expect(reminderOf(due, zone, Date.parse('2026-03-28T23:30:00Z'))).toBe('due_today');
		expect(reminderOf(due, zone, Date.parse('2026-03-29T22:30:00Z'))).toBe('overdue');
	});
});

describe('days and messages', () => {
	it('takes one tap as one day', () => {
		expect(chosenDays({ from: '2026-12-05', to: null })).toEqual({
			first: '2026-12-05',
			last: '2026-12-05'
		});
		expect(chosenDays(null)).toBeNull();
	});

	it('finds the first day that stands in the way of a longer loan', () => {
		const free = (day: string) => day !== '2026-12-08';
		expect(inTheWay('2026-12-06', '2026-12-07', free)).toBeNull();
		expect(inTheWay('2026-12-06', '2026-12-10', free)).toBe('2026-12-08');
		expect(inTheWay('2026-12-06', '2026-12-05', free)).toBeNull();
	});

	it('parts messages by the day in the village', () => {
		const at = (time: string) => ({ id, sender_id: id, body: 'Hej', at: time });
		const parts = byDay([at('2026-12-04T22:30:00.000Z'), at('2026-12-04T23:30:00.000Z')], zone);
		expect(parts.map(({ day }) => day)).toEqual(['2026-12-04', '2026-12-05']);
	});
});
