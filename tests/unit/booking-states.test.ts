import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BookingState } from '#lib/domain/booking.ts';
import type { InboxRow } from '#lib/domain/conversation.ts';
import { isOver, isOverdue, needsMe, next } from '#lib/domain/booking-rules.ts';

const rules = readFileSync('supabase/migrations/20261121001000_booking_rules.sql', 'utf8');
const between =
	/booking_may_move[\s\S]*?select \(old_state, new_state\) in \(([\s\S]*?)\)\s*\$\$/.exec(
		rules
	)?.[1] ?? '';
const inDatabase = [...between.matchAll(/\('(\w+)', '(\w+)'\)/g)].map(
	([, from, to]) => `${from} ${to}`
);

describe('states', () => {
	test('follow each other as the database has it', () => {
		const here = Object.entries(next).flatMap(([from, list]) => list.map((to) => `${from} ${to}`));
		expect(here.sort()).toEqual(inDatabase.sort());
		expect(inDatabase.length).toBeGreaterThan(10);
	});
	test('never come back: every way ends', () => {
		const seen = (state: BookingState, before: BookingState[]): void => {
			expect(before).not.toContain(state);
			for (const following of next[state]) seen(following, [...before, state]);
		};
		for (const state of BookingState.options) seen(state, []);
	});
	test('that end are over, and only they', () => {
		expect(BookingState.options.filter(isOver).sort()).toEqual([
			'cancelled',
			'completed',
			'declined',
			'expired',
			'no_show'
		]);
	});
});

describe('overdue', () => {
	test('is what is out past its time, and nothing else', () => {
		const instant = fc.integer({ min: 0, max: 2e12 });
		fc.assert(
			fc.property(fc.constantFrom(...BookingState.options), instant, instant, (state, end, now) => {
				const overdue = isOverdue({ state, ends_at: new Date(end).toISOString() }, now);
				expect(overdue).toBe(state === 'active' && end < now);
			})
		);
		expect(isOverdue({ state: 'active', ends_at: null })).toBe(false);
		expect(isOverdue({ state: null, ends_at: '2020-01-01T00:00:00Z' })).toBe(false);
	});
});

describe('a row that waits for the reader', () => {
	const row = (change: Partial<InboxRow>): InboxRow => ({
		conversation_id: '',
		about: 'booking',
		listing_kind: 'item',
		listing_intent: 'offer',
		listing_id: '',
		title: '',
		my_side: 'owner',
		other_name: null,
		state: 'requested',
		first_day: null,
		last_day: null,
		respond_by: null,
		proposed_by: null,
		starts_at: null,
		ends_at: null,
		...{ from: null, to: null, agreed: null, blocked: null, series_dates: null },
		last_body: null,
		last_at: '',
		last_mine: null,
		unread: 0,
		...change
	});
	test.each<[string, Partial<InboxRow>, boolean]>([
		['a request, for its owner', {}, true],
		['a request, for who asked', { my_side: 'requester' }, false],
		['a time the owner suggested, for the owner', { proposed_by: 'owner' }, false],
		[
			'a time the owner suggested, for who asked',
			{ proposed_by: 'owner', my_side: 'requester' },
			true
		],
		['a longer loan asked for, for the owner', { state: 'active', proposed_by: 'requester' }, true],
		[
			'a thing overdue, for who has it',
			{ state: 'active', my_side: 'requester', ends_at: '2020-01-01T00:00:00Z' },
			true
		],
		['a thing overdue, for its owner', { state: 'active', ends_at: '2020-01-01T00:00:00Z' }, false],
		['what is over', { state: 'completed' }, false],
		['talk about a want', { about: 'listing', state: null }, false]
	])('%s: %o', (_, change, waits) => {
		expect(needsMe(row(change))).toBe(waits);
	});
});
