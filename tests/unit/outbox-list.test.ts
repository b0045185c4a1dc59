import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands, type CommandName } from '../../src/lib/domain/commands.ts';
import type { Tag } from '../../src/lib/domain/errors.ts';
import { newId } from '../../src/lib/domain/id.ts';
import type { Change, OutboxEntry } from '../../src/lib/domain/outbox.ts';
import { wayLink } from '../../src/lib/components/outbox/way-links.ts';
import { mayRetry, waysOn } from '../../src/lib/domain/outbox-ways.ts';
import type { Village } from '../../src/lib/domain/village.ts';
import { formatBytes } from '../../src/lib/i18n/format-bytes.ts';
import { entryFacts, entryNote } from '../../src/lib/i18n/outbox-facts.ts';
import { entryStateWords, entryWords } from '../../src/lib/i18n/outbox-words.ts';
import { refusalWords } from '../../src/lib/i18n/refusal-words.ts';
import { bodyOf, type OfferFields } from '../../src/lib/state/offer-fields.ts';
import { fieldsOfBody, photosOf } from '../../src/lib/state/offer-again.ts';

const village_id = newId();
const days = { first_day: '2026-12-04', last_day: '2026-12-05' };
const listing = {
	...{ village_id, listing_id: newId(), kind: 'item', intent: 'offer', title: 'Skottkärra' },
	...{ body: 'Stadig.', category: 'garden', charge: 'free', approval: 'manual' },
	...{ notice_days: 0, max_days: 7, quantity: 1, photos: [] }
};
const words = { note: 'Tack!', body: 'Hej!', display_name: 'Maja', phone: '070-174 06 05' };
const everything = {
	...{ ...listing, ...days, ...words, booking_id: newId(), conversation_id: newId() },
	...{ message_id: newId(), quantity: 1, reason: 'other', accept: true, photo_id: newId() },
	...{ words_compared: true, condition: 'as_expected', language: 'sv', rules_accepted: true }
};
/** A body with what its command asks for and nothing else. */
function bodyFor(name: CommandName): object {
	if (name === 'publish_listing' || name === 'edit_listing') return listing;
	if (name === 'block_days') return { village_id, listing_id: newId(), ...days, reason: 'own_use' };
	const fields = Object.keys(commands[name].shape);
	return Object.fromEntries(Object.entries(everything).filter(([key]) => fields.includes(key)));
}

function entry(name: CommandName, part: Partial<OutboxEntry> = {}): OutboxEntry {
	const change = { name, body: bodyFor(name) } as Change;
	return {
		...{ ...change, id: newId(), seq: 1, resident: newId(), village_id, photos: [] },
		...{ about: 'Isborr', state: 'waiting', made_at: 0, tries: 0, due_at: 0 },
		...{ error: null, done_at: null, answer: null, ...part }
	} as OutboxEntry;
}
const refused = (name: CommandName, tag: Tag, facts: Record<string, unknown> = {}) =>
	entry(name, { state: 'needs_you', error: { tag, facts } });
// Calendars are sent at once and never wait in the outbox (state/feeds.svelte.ts).
const names = (Object.keys(commands) as CommandName[]).filter(
	(name) => !/_(feed|import)$/.test(name)
);

describe('what is in the outbox, in words', () => {
	it.each(names)('%s is a line of its own that says what it is about', (name) => {
		const line = entryWords(entry(name));
		expect(line).not.toMatch(/[{}]|undefined|\.$/);
		if (/^(join|save|add)_|_map$/.test(name)) return;
		expect(line).toContain(/^(publish|edit)/.test(name) ? 'Skottkärra' : 'Isborr');
		expect(entryWords(entry(name, { about: '' }))).not.toMatch(/”\s*”/);
	});

	it('is told apart by name and days', () => {
		const lines = names.map((name) => entryWords(entry(name)));
		expect(new Set(lines).size).toBe(names.length);
		expect(entryWords(entry('request_booking'))).toContain('fre 4');
	});

	it.each(names)('%s has nothing unsaid in its facts', (name) => {
		for (const { label, value } of entryFacts(entry(name), 'SE')) {
			expect(label).not.toBe('');
			expect(value).not.toMatch(/undefined|NaN|^$/);
		}
	});

	it('shows all that was written', () => {
		expect(entryNote(entry('request_booking'))).toBe('Tack!');
		expect(entryNote(entry('send_message'))).toBe('Hej!');
		expect(entryNote(entry('publish_listing'))).toBe('Stadig.');
		expect(entryNote(entry('pause_listing'))).toBe('');
	});

	it('says why it was refused, to whose it is', () => {
		const gone = (name: CommandName) => refusalWords(refused(name, 'listing_gone'));
		expect(gone('request_booking')).toContain('Ägaren har tagit bort');
		for (const name of ['edit_listing', 'withdraw_listing', 'block_days'] as const)
			expect(gone(name)).toContain('en annan av dina enheter');
		const days = (most: number) =>
			refusalWords(refused('request_booking', 'bad_input', { why: 'too_many_days', most }));
		expect([days(1), days(3)]).toEqual([
			'Den kan lånas en dag i taget.',
			'Den kan lånas högst 3 dagar i sträck.'
		]);
	});

	it('says how it stands', () => {
		const of = (part: Partial<OutboxEntry>, held = false) =>
			entryStateWords(entry('send_message', part), held);
		const all = [
			of({}),
			of({ tries: 2 }),
			of({}, true),
			of({ state: 'sending' }),
			of({ state: 'done', done_at: Date.now() }),
			of({ state: 'needs_you' })
		];
		expect(new Set(all).size).toBe(all.length);
	});
});

describe('a way on from a refusal', () => {
	it.each(names.filter((name) => name !== 'add_photo'))('%s has one, whatever was said', (name) => {
		for (const tag of ['server', 'listing_gone', 'join_first', 'bad_input', 'taken'] as const)
			expect(waysOn(refused(name, tag)).length, tag).toBeGreaterThan(0);
	});

	it.each([
		['sign_in_first', {}, 'send_message', ['sign_in']],
		['taken', {}, 'request_booking', ['days']],
		['bad_input', { field: 'first_day', why: 'too_soon' }, 'request_booking', ['days']],
		['listing_gone', {}, 'request_booking', ['alike']],
		['wrong_state', {}, 'confirm_booking', ['talk']],
		['bad_input', { field: 'title' }, 'publish_listing', ['form']],
		['not_a_photo', {}, 'publish_listing', ['without_photos', 'form']],
		['not_a_photo', {}, 'send_message', ['talk']],
		['booked_then', {}, 'block_days', ['edit']],
		['listing_gone', {}, 'edit_listing', ['mine']],
		['server', {}, 'publish_map', ['map']]
	] as const)('%s %j of %s: %j', (tag, facts, name, ways) => {
		expect(waysOn(refused(name, tag, facts))).toEqual(ways);
	});

	it('leads to where the map is made', () => {
		const village = { slug: 'granby' } as Village;
		const link = wayLink('map', refused('publish_map', 'server'), village);
		expect(link?.href).toBe('/granby/map');
	});

	it('offers to send again only what may be answered differently', () => {
		expect(mayRetry(refused('send_message', 'server'))).toBe(true);
		expect(mayRetry(refused('request_booking', 'taken'))).toBe(false);
		expect(mayRetry(refused('publish_listing', 'not_a_photo'))).toBe(false);
	});
});

describe('a listing back in its form', () => {
	const word = fc.string({ maxLength: 20 });
	const fields: fc.Arbitrary<OfferFields> = fc.record({
		listingId: fc.uuid(),
		what: fc.constantFrom('item', 'space'),
		wantKind: fc.constant('item'),
		title: word,
		category: fc.constantFrom('garden', 'hall'),
		body: word,
		where: fc.constant('point'),
		point: fc.record({ lat: fc.double({ min: 55, max: 69, noNaN: true }), lng: fc.constant(19.4) }),
		address: word,
		directions: word,
		placeId: fc.constant(''),
		charge: fc.constantFrom('cost_share', 'deposit'),
		amount: fc.nat(900).map(String),
		chargeNote: word,
		careNote: word,
		approval: fc.constantFrom('manual', 'auto'),
		noticeDays: fc.nat(9),
		maxDays: fc.nat(9),
		quantity: fc.nat(9),
		capacity: fc.nat(90).map(String),
		stepFree: fc.boolean(),
		hearingLoop: fc.boolean(),
		accessibleToilet: fc.boolean(),
		parking: fc.boolean(),
		equipment: fc.constantFrom('', 'projektor, stolar'),
		owner: fc.constantFrom('', newId())
	});

	it('sends the same once more', () => {
		fc.assert(
			fc.property(fields, (filled) => {
				const body = bodyOf(village_id, filled, [], 'sv');
				expect(bodyOf(village_id, fieldsOfBody(body), [], 'sv')).toEqual(body);
			})
		);
	});
});

it('takes the photos of a refused change back into its form, in their order', () => {
	const [shown, here, gone] = [newId(), newId(), newId()];
	const picture = new Blob(['x']);
	const refused = entry('edit_listing', {
		body: {
			...listing,
			photos: [
				{ id: here, alt: 'Ny' },
				{ id: gone, alt: 'Borta' },
				{ id: shown, alt: 'Andra ord' }
			]
		},
		photos: [{ id: here, alt: 'Ny', picture, uploaded: false }]
	} as Partial<OutboxEntry>) as Parameters<typeof photosOf>[0];
	expect(photosOf(refused, [{ id: shown, alt: 'Ord', src: '/a' }])).toEqual([
		{ id: here, alt: 'Ny', picture, uploaded: false },
		{ id: shown, alt: 'Andra ord', src: '/a' }
	]);
});

it('says bytes as people do', () => {
	expect(formatBytes(0, 'sv')).toMatch(/^1.kB$/);
	expect(formatBytes(310_400, 'sv')).toMatch(/^310.kB$/);
	expect(formatBytes(1_240_000, 'sv')).toMatch(/^1,2.MB$/);
	expect(formatBytes(11_900_000_000, 'en')).toMatch(/^12.GB$/);
});
