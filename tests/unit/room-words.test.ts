import { describe, expect, test } from 'vitest';
import { canDo } from '#lib/components/booking/actions.ts';
import { datesShown, laterThan, mayCancel } from '#lib/components/booking/series.ts';
import type { Booking } from '#lib/domain/booking.ts';
import { isHandedOver, isOverdue, needsMe } from '#lib/domain/booking-rules.ts';
import type { Conversation, InboxRow } from '#lib/domain/conversation.ts';
import { reminderOf } from '#lib/domain/inbox.ts';
import { withoutOwn } from '#lib/domain/other-time.ts';
import { stateSentence } from '#lib/i18n/booking-sentence.ts';
import { stateWords, standingOf } from '#lib/i18n/booking-words.ts';
import { reminderWords } from '#lib/i18n/reminder-words.ts';
import { ruleWords, skippedWords } from '#lib/i18n/series-words.ts';

const zone = 'Europe/Stockholm';
const now = Date.parse('2026-11-28T12:00:00Z');
const booking = (facts: Partial<Booking> = {}): Booking =>
	({
		...{ id: 'b1', state: 'confirmed', quantity: 1, bundle: null, agreed_at: null, blocked: null },
		...{ first_day: '2026-11-28', last_day: '2026-11-28', from: '18:00', to: '22:00' },
		...{ starts_at: '2026-11-28T17:00:00Z', ends_at: '2026-11-28T21:00:00Z', respond_by: null },
		...{ proposed_by: null, proposed_first_day: null, place_in_line: null, on_behalf: null },
		...{ closed_by: null, closed_reason: null, ...facts }
	}) as Booking;
const talk = (facts: Partial<Booking>, my_side: 'owner' | 'requester', rest: object = {}) =>
	({
		...{ id: 'c1', title: 'Salen', my_side, asker_id: 'greta', owner_resident_id: 'maja' },
		...{ association: null, people: { greta: 'Greta N.', maja: 'Maja L.' }, about: 'booking' },
		...{
			listing: { kind: 'space', check_in: false, state: 'published' },
			series: null,
			events: []
		},
		...{ booking: booking(facts), messages: [], ...rest }
	}) as unknown as Conversation;
const says = (facts: Partial<Booking>, side: 'owner' | 'requester', rest = {}) =>
	stateSentence(talk(facts, side, rest), zone, now);
const row = (facts: Partial<InboxRow>) =>
	({
		...booking(),
		my_side: 'requester',
		agreed: false,
		unread: 0,
		...facts
	}) as unknown as InboxRow;

describe('a room by the hour in words', () => {
	test('says its hours, and that it is done and not given back', () => {
		expect(says({}, 'requester')).toBe('Det är klart: du har Salen lör 28 nov kl. 18–22.');
		expect(says({ state: 'active' }, 'owner')).toMatch(/^Greta N\. är på plats i Salen/);
		const done = talk({ state: 'completed' }, 'owner');
		expect(stateWords(standingOf(done), 'owner', now)).toBe('Klart');
	});

	test('says the place in line, and until when an offered place can be taken', () => {
		expect(says({ state: 'waitlisted', place_in_line: 2 }, 'requester')).toMatch(/plats 2\./);
		const offered = { state: 'waitlisted', respond_by: '2026-11-28T15:40:00Z' } as const;
		expect(says(offered, 'requester')).toMatch(/Tiden är din om du tar den före .*16:40\.$/);
		expect(says(offered, 'owner')).toMatch(/^Greta N\. stod först i kön/);
		const lapsed = { events: [{ kind: 'offer_lapsed' }] };
		expect(says({ ...offered, state: 'expired' }, 'requester', lapsed)).toMatch(/nästa i kön\.$/);
	});

	test('says what a bundle waits for, and whose time is closed', () => {
		const bundle = { id: 'x', parts: [] };
		const part = { state: 'requested', bundle, agreed_at: '2026-11-27T12:00:00Z' } as const;
		expect(says(part, 'owner')).toMatch(/^Du har sagt ja till Greta N\./);
		expect(says({ blocked: 'damaged' }, 'requester')).toMatch(/Något är trasigt\. Din bokning/);
		expect(says({ blocked: 'damaged', proposed_by: 'requester' }, 'owner')).not.toMatch(/stängd/);
	});

	test('names the one it was booked for, to both sides', () => {
		const on_behalf = {
			name: 'Sven',
			contact: '',
			consent: 'by_phone',
			note: '',
			by: 'a'
		} as const;
		for (const side of ['owner', 'requester'] as const)
			expect(says({ on_behalf }, side)).toMatch(/^Det är klart: Sven har Salen/);
	});
});

describe('what waits for whom', () => {
	test('an offered place for who stood in line, while it is held', () => {
		const held = { state: 'waitlisted', respond_by: '2026-11-28T14:00:00Z' } as const;
		expect(needsMe(row(held), now)).toBe(true);
		expect(needsMe(row({ ...held, my_side: 'owner' }), now)).toBe(false);
		expect(needsMe(row({ ...held, respond_by: '2026-11-28T11:00:00Z' }), now)).toBe(false);
		expect(needsMe(row({ state: 'waitlisted' }), now)).toBe(false);
		expect(reminderOf(row(held), zone, now)).toBe('place_free');
	});

	test('a closed time for both, until one has suggested something', () => {
		for (const my_side of ['owner', 'requester'] as const)
			expect(needsMe(row({ blocked: 'closed', my_side }), now)).toBe(true);
		const moved = { blocked: 'closed', proposed_by: 'requester' } as const;
		expect(needsMe(row(moved), now)).toBe(false);
		expect(needsMe(row({ ...moved, my_side: 'owner' }), now)).toBe(true);
		expect(needsMe(row({ blocked: 'closed', state: 'cancelled' }), now)).toBe(false);
	});

	test('no part of a bundle that its owner has said yes to', () => {
		const asked = { state: 'requested', my_side: 'owner' } as const;
		expect(needsMe(row(asked), now)).toBe(true);
		expect(needsMe(row({ ...asked, agreed: true }), now)).toBe(false);
	});

	test('hours are told with the day, and never overdue or due back', () => {
		const reminder = reminderOf(row({}), zone, now);
		expect(reminder && reminderWords(reminder, row({}), zone)).toBe('I dag kl. 18–22');
		const active = row({ state: 'active', ends_at: '2026-11-28T11:00:00Z' });
		expect([isOverdue(active, now), reminderOf(active, zone, now)]).toEqual([false, null]);
	});
});

describe('what can be done', () => {
	const room = { kind: 'space', check_in: true, state: 'published' } as Conversation['listing'];
	const can = (facts: Partial<Booking>, my_side: 'owner' | 'requester', listing = room) =>
		canDo({ my_side, listing }, booking(facts), '2026-11-28');

	test('a room by the hour has no handover; one may say to be here where that is asked', () => {
		expect(can({}, 'requester')).toMatchObject({ handover: null, from: null, here: true });
		expect(isHandedOver({ from: null }, room)).toBe(false);
		const cottage = { ...room, check_in: false } as Conversation['listing'];
		expect(can({ from: null, to: null }, 'owner', cottage)).toMatchObject({
			handover: 'out',
			here: false
		});
	});

	test('a yes is said once to a part, and can be taken back by a no', () => {
		const agreed = { state: 'requested', agreed_at: '2026-11-27T12:00:00Z' } as const;
		expect(can(agreed, 'owner')).toMatchObject({ confirm: false, decline: true, propose: false });
		expect(can({ state: 'requested' }, 'owner')).toMatchObject({ confirm: true, decline: true });
		expect(can({ state: 'waitlisted' }, 'owner').line).toBe(false);
	});
});

describe('a standing booking', () => {
	const date = (day: number, state = 'confirmed') =>
		({
			...{ booking_id: `b${day}`, first_day: `2026-12-0${day}`, state },
			...{ starts_at: `2026-12-0${day}T17:00:00Z`, ends_at: `2026-12-0${day}T19:00:00Z` },
			...{ respond_by: null, blocked: null }
		}) as Parameters<typeof mayCancel>[0];
	const dates = [1, 2, 3, 4, 5, 6, 7, 8].map((day) => date(day));

	test.each([
		['FREQ=WEEKLY;BYDAY=TU;UNTIL=20270615', 'varje tisdag kl. 18–20, till tis 15 juni'],
		['FREQ=WEEKLY;INTERVAL=2;COUNT=5', 'tisdag varannan vecka kl. 18–20, 5 gånger'],
		['FREQ=MONTHLY;BYDAY=-1FR;COUNT=3', 'sista fredag varje månad kl. 18–20, 3 gånger'],
		['FREQ=MONTHLY;COUNT=3', 'den 1:e varje månad kl. 18–20, 3 gånger'],
		['FREQ=DAILY;COUNT=1', 'varje dag kl. 18–20, 1 gång'],
		['nonsense', '18–20']
	])('%s is said as a person would', (rule, words) => {
		expect(ruleWords({ rule, from: '18:00', to: '20:00' }, '2026-12-01')).toBe(words);
	});

	test('says why a date could not be had, also one it does not know', () => {
		expect([skippedWords('taken'), skippedWords('moon')]).toEqual(['upptaget', 'gick inte']);
	});

	test('shows five dates ahead and folds the rest', () => {
		const shown = datesShown(dates, Date.parse('2026-12-02T12:00:00Z'));
		expect([shown.earlier.length, shown.next.length, shown.later.length]).toEqual([1, 5, 2]);
	});

	test('is cancelled from a date on, by each side as it may', () => {
		expect(laterThan([...dates.slice(0, 7), date(8, 'cancelled')], 'b6')).toHaveLength(2);
		expect(laterThan(dates, 'other')).toEqual([]);
		expect(mayCancel(date(3), 'owner', now)).toBe(true);
		expect(mayCancel(date(3, 'requested'), 'owner', now)).toBe(false);
		expect(mayCancel(date(3, 'requested'), 'requester', now)).toBe(true);
		expect(mayCancel(date(3), 'owner', Date.parse('2026-12-03T18:00:00Z'))).toBe(false);
	});
});

describe('another time', () => {
	test('is looked for without what the booking holds itself', () => {
		type Held = Parameters<typeof withoutOwn>[0]['held'];
		const own = ['2026-11-28T17:00:00Z', '2026-11-28T21:30:00Z'] as const;
		const held: Held = [
			[1, ...own, null],
			[2, ...own, null],
			[1, '2026-11-28T10:00:00Z', '2026-11-28T12:00:00Z', null]
		];
		const calendar = { listing_id: 'l', pieces: 2, whole: false, held };
		expect(withoutOwn(calendar, booking()).held).toHaveLength(2);
		expect(withoutOwn({ ...calendar, whole: true }, booking()).held).toHaveLength(1);
	});
});
