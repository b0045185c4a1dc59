import { beforeEach, describe, expect, it } from 'vitest';
import {
	BookingState,
	ClosedReason,
	Condition,
	EventKind,
	type Booking,
	type BookingEvent
} from '#lib/domain/booking.ts';
import type { Conversation } from '#lib/domain/conversation.ts';
import { eventWords } from '#lib/i18n/booking-events.ts';
import { stateSentence } from '#lib/i18n/booking-sentence.ts';
import {
	clockWords,
	conditionWords,
	otherName,
	reasonWords,
	standingOf,
	stateWords as wordsOf,
	type Standing
} from '#lib/i18n/booking-words.ts';
import { useLocale, type Locale } from '#lib/i18n/locale.ts';

const [greta, maja] = [
	'11111111-1111-4111-8111-111111111111',
	'22222222-2222-4222-8222-222222222222'
];
const zone = 'Europe/Stockholm';
const now = Date.parse('2026-12-04T12:00:00Z');
const sides = ['owner', 'requester'] as const;
let locale: Locale = 'sv';

const booking = (facts: Partial<Booking> = {}): Booking => ({
	...{
		id: greta,
		state: 'requested',
		quantity: 1,
		first_day: '2026-12-05',
		last_day: '2026-12-06'
	},
	...{ starts_at: '2026-12-04T23:00:00Z', ends_at: '2026-12-06T23:00:00Z' },
	...{ respond_by: '2026-12-04T18:00:00Z', proposed_by: null },
	...{ proposed_first_day: null, proposed_last_day: null, word_code: null, closed_by: null },
	...{ closed_reason: null, confirmed_at: null, handed_over_at: null, given_back_at: null },
	...{
		from: null,
		to: null,
		proposed_from: null,
		proposed_to: null,
		series_id: null,
		bundle: null
	},
	...{ agreed_at: null, checked_in_at: null, done_at: null, on_behalf: null, blocked: null },
	...{ place_in_line: null, created_at: '2026-12-02T18:00:00Z', ...facts }
});

const conversation = (facts: Partial<Booking>, my_side: 'owner' | 'requester'): Conversation =>
	({
		...{
			id: greta,
			title: 'Slagborrmaskin',
			my_side,
			asker_id: greta,
			asker_village: null,
			owner_resident_id: maja
		},
		...{ association: null, people: { [greta]: 'Greta N.', [maja]: 'Maja L.' }, about: 'booking' },
		...{ listing: { kind: 'item' }, booking: booking(facts), events: [], messages: [] }
	}) as unknown as Conversation;

const stateWords = (
	one: Omit<Standing, 'listing_kind' | 'listing_intent'>,
	...rest: ['owner' | 'requester', number]
) => wordsOf({ ...one, listing_kind: 'item', listing_intent: 'offer' }, ...rest);

const talk = (listing: object | null, my_side: 'owner' | 'requester'): Conversation =>
	({ ...conversation({}, my_side), about: 'listing', listing, booking: null }) as Conversation;

const event = (
	kind: BookingEvent['kind'],
	facts: object = {},
	party: 'owner' | 'requester' = 'owner'
): BookingEvent => ({
	...{
		id: maja,
		at: '2026-12-02T18:00:00Z',
		actor_id: party === 'owner' ? maja : greta,
		party,
		kind
	},
	facts: facts as Record<string, unknown>
});
const names = { me: greta, people: { [greta]: 'Greta N.', [maja]: 'Maja L.' }, association: null };
const days = { first_day: '2026-12-05', last_day: '2026-12-06' };

beforeEach(() => {
	locale = 'sv';
	useLocale(() => locale);
});

describe('words for a booking', () => {
	it.each(['sv', 'en'] as const)(
		'has some for every state, reason and condition (%s)',
		(language) => {
			locale = language;
			for (const state of BookingState.options)
				for (const side of sides) {
					expect(stateWords(booking({ state }), side, now)).toMatch(/\p{L}{2}/u);
					expect(stateSentence(conversation({ state }, side), zone, now)).not.toMatch(
						/undefined|\{|\.\./
					);
				}
			for (const reason of ClosedReason.options) expect(reasonWords(reason)).toMatch(/\p{L}{3}/u);
			for (const condition of Condition.options)
				expect(conditionWords(condition)).toMatch(/\p{L}{3}/u);
			for (const kind of EventKind.options)
				expect(eventWords(event(kind, days), names).title).toMatch(/\p{L}{3}/u);
		}
	);

	it('says whose turn it is', () => {
		expect(stateWords(booking(), 'owner', now)).toBe('Väntar på ditt svar');
		expect(stateWords(booking(), 'requester', now)).toBe('Väntar på svar');
		expect(stateWords(booking({ proposed_by: 'owner' }), 'requester', now)).toBe(
			'Förslag på andra dagar'
		);
		expect(stateWords(booking({ proposed_by: 'owner' }), 'owner', now)).toBe(
			'Väntar på svar om andra dagar'
		);
	});

	it.each([
		[{ kind: 'item', intent: 'want' }, 'Efterlysning', 'Wanted', /svarat på din efterlysning/],
		[{ kind: 'ride', intent: 'want' }, 'Efterlysning', 'Wanted', /svarat på din efterlysning/],
		[{ kind: 'ride', intent: 'offer' }, 'Skjuts', 'Ride', /^Greta N. har skrivit till dig om/],
		[null, 'Samtal', 'Conversation', /^Greta N. har skrivit till dig om/]
	])('says what a talk without a booking is about: %o', (listing, swedish, english, sentence) => {
		expect(wordsOf(standingOf(talk(listing, 'owner')), 'owner', now)).toBe(swedish);
		expect(stateSentence(talk(listing, 'owner'), zone, now)).toMatch(sentence);
		const wants = listing?.intent === 'want';
		expect(/efterlysning/.test(stateSentence(talk(listing, 'requester'), zone, now))).toBe(wants);
		locale = 'en';
		expect(wordsOf(standingOf(talk(listing, 'owner')), 'owner', now)).toBe(english);
		expect(/request/.test(stateSentence(talk(listing, 'owner'), zone, now))).toBe(wants);
	});

	it('says overdue before anything else', () => {
		const late = booking({
			state: 'active',
			ends_at: '2026-12-03T23:00:00Z',
			proposed_by: 'requester'
		});
		expect(stateWords(late, 'requester', now)).toBe('Försenat');
	});

	it('tells each side how things stand', () => {
		expect(stateSentence(conversation({}, 'owner'), zone, now)).toMatch(
			/^Greta N\. vill låna Slagborrmaskin .*5.*6 dec\. Svara senast .*19:00\.$/
		);
		expect(stateSentence(conversation({ state: 'confirmed' }, 'requester'), zone, now)).toMatch(
			/^Det är klart: du lånar Slagborrmaskin av Maja L\. .*6 dec\.$/
		);
		const no = { state: 'cancelled', closed_by: 'owner', closed_reason: 'broken' } as const;
		expect(stateSentence(conversation(no, 'owner'), zone, now)).toMatch(
			/^Du avbokade .*Något är trasigt\.$/
		);
		expect(stateSentence(conversation(no, 'requester'), zone, now)).toMatch(
			/^Maja L\. har avbokat/
		);
	});

	it('names the other side, an association by its own name', () => {
		expect(otherName(conversation({}, 'owner'))).toBe('Greta N.');
		expect(otherName({ ...conversation({}, 'requester'), association: 'Bygdegården' })).toBe(
			'Bygdegården'
		);
		expect(otherName({ ...conversation({}, 'requester'), people: null })).toBe('någon i byn');
	});
});

describe('words for a history', () => {
	it('says Du for the reader and the name for others', () => {
		expect(eventWords(event('requested', days, 'requester'), names).title).toMatch(
			/^Du frågade om/
		);
		expect(eventWords(event('confirmed'), names).title).toBe('Maja L. sa ja');
		expect(eventWords({ ...event('confirmed'), actor_id: null }, names).title).toMatch(
			/^Bokades direkt/
		);
		expect(eventWords(event('declined', { reason: 'in_use' }), names).body).toBe(
			'Används de dagarna'
		);
	});

	it('tells an answer from a change of mind', () => {
		const asked = [event('time_proposed', days, 'owner')];
		expect(eventWords(event('time_accepted', days, 'requester'), names, asked).title).toMatch(
			/^Du sa ja till/
		);
		expect(eventWords(event('time_declined', days, 'owner'), names, asked).title).toMatch(
			/tog tillbaka/
		);
		expect(eventWords(event('time_declined', days, 'requester'), names, asked).title).toMatch(
			/^Du sa nej/
		);
		expect(eventWords(event('time_accepted', days, 'requester'), names).title).toMatch(
			/^Du ändrade till/
		);
	});

	it('gives the time by the village clock', () => {
		expect(clockWords('2026-12-02T18:05:00Z', zone)).toBe('19:05');
	});
});
