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
import { blankHours } from '../../src/lib/state/offer-hours.ts';
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
	...{ done: true, directions: 'Nyckelskåpet.', contact: 'Nils', hours_before: 2, codes: [] },
	...{ words_compared: true, condition: 'as_expected', language: 'sv', rules_accepted: true }
};
const hours = { from: '18:00', to: '20:00' };
const listingRef = { village_id, listing_id: newId() };
const part = () => ({ listing_id: newId(), booking_id: newId(), ...days });
/** A body with what its command asks for and nothing else. */
function bodyFor(name: CommandName): object {
	if (name === 'publish_listing' || name === 'edit_listing') return listing;
	if (name === 'block_days') return { village_id, listing_id: newId(), ...days, reason: 'own_use' };
	if (name === 'request_series') {
		const when = { rule: 'FREQ=WEEKLY;COUNT=3', first_day: days.first_day, ...hours };
		return { ...listingRef, series_id: newId(), ...when };
	}
	if (name === 'request_bundle') return { village_id, bundle_id: newId(), parts: [part(), part()] };
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
const names = Object.keys(commands) as CommandName[];

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
		const { body } = entry('request_booking');
		const byHour = entry('request_booking', {
			body: { ...body, last_day: '2026-12-04', ...hours }
		} as Partial<OutboxEntry>);
		expect(entryWords(byHour).replaceAll(/\s/g, ' ')).toContain('fre 4 dec kl. 18–20');
		expect(entryWords(entry('request_series')).replaceAll(/\s/g, ' ')).toContain('kl. 18–20');
	});

	it.each(names)('%s has nothing unsaid in its facts', (name) => {
		for (const { label, value } of entryFacts(entry(name), 'SE')) {
			expect(label).not.toBe('');
			expect(value).not.toMatch(/undefined|NaN|^$/);
		}
	});

	it('tells of a standing booking all its dates, of somebody else who it is for', () => {
		const of = (entry: OutboxEntry) =>
			entryFacts(entry, 'SE').map(({ value }) => value.replaceAll(/\s/g, ' '));
		const series = entry('request_series') as OutboxEntry & { name: 'request_series' };
		expect(of(series)).toEqual(['18–20', 'fre 4 dec, fre 11 dec, fre 18 dec']);
		const on_behalf = { name: 'Elsa', contact: '0174-5', consent: 'by_phone', note: 'Ringde' };
		const behalf = {
			...series,
			body: { ...series.body, skip: ['2026-12-11'], on_behalf, wait: true }
		};
		expect(of(behalf as OutboxEntry)).toEqual([
			...['18–20', 'fre 4 dec, fre 18 dec', 'fre 11 dec', 'Elsa', '0174-5', 'på telefon'],
			'Ställ dig i kö'
		]);
		const access = entry('save_access', {
			body: {
				...{
					village_id,
					listing_id: newId(),
					directions: 'Baksidan',
					contact: '',
					hours_before: 2
				},
				codes: [{ code: '1234', first_day: '2026-12-04' }]
			}
		} as Partial<OutboxEntry>);
		expect(of(access)).toEqual(['Baksidan', '1234 (fre 4 dec –)']);
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
		['taken', {}, 'request_bundle', ['listing']],
		['listing_gone', {}, 'request_series', ['alike']],
		['bad_input', { field: 'from', why: 'closed_then' }, 'request_booking', ['days']],
		['wrong_state', {}, 'take_place', ['talk']],
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

	it('leads to the first of things asked for as one', () => {
		const entry = refused('request_bundle', 'taken') as Extract<Change, { name: 'request_bundle' }>;
		const link = wayLink('listing', entry as OutboxEntry, { slug: 'granby' } as Village);
		expect(link?.href).toBe(`/granby/item/${entry.body.parts[0]?.listing_id}`);
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
		owner: fc.constantFrom('', newId()),
		doorWidth: fc.constantFrom('', '90'),
		houseRules: word,
		byHour: fc.boolean(),
		slot: fc.constantFrom('15', '30', '60', '120'),
		shortest: fc.constantFrom('1 h', '30 min'),
		longest: fc.constantFrom('8', '24 h', '1,5 h'),
		turnaround: fc.nat(90).map(String),
		noticeHours: fc.nat(90).map(String),
		ahead: fc.nat(90).map(String),
		bookers: fc.constantFrom('village', 'association'),
		checkIn: fc.boolean(),
		grace: fc.integer({ min: 5, max: 60 }).map(String),
		hours: fc.constantFrom(blankHours(), { ...blankHours(), always: false }),
		whole: fc.constant(false),
		partOf: fc.constantFrom(null, { id: newId(), title: 'Salen' }),
		partOfSaid: fc.boolean(),
		extras: fc.constantFrom([], [{ id: newId(), title: 'Köket', kind: 'space' as const }]),
		extrasSaid: fc.boolean()
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
