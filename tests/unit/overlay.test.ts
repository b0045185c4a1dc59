import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { needsMe } from '#lib/domain/booking-rules.ts';
import type { CalendarDay, Listing } from '#lib/domain/listing.ts';
import type { Change, OutboxEntry, OutboxState } from '#lib/domain/outbox.ts';
import { listingsTouched, overlayDays, overlayListing } from '#lib/domain/overlay.ts';
import { overlayTalks, talkOf, type AroundTalks } from '#lib/domain/overlay-talks.ts';
import { cardOf } from '#lib/domain/card.ts';
import type { ConversationDoc, ListingDoc } from '#lib/domain/pull.ts';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const HERE = uuid(1);
const MAJA = uuid(2);
const NILS = uuid(3);
const HALL = uuid(4);

function listing(id: string, change: Partial<Listing> = {}): ListingDoc {
	const page = {
		...{ id, village_id: HERE, kind: 'item', intent: 'offer', state: 'published', title: 'Borr' },
		...{ body: '', language: 'sv', category: 'tools', audience: 'village', quantity: 1 },
		...{ photos: [], located: 'cell', lat: 64, lng: 19, cell_size: 500, area: null },
		...{ place_id: null, place: null, association_id: null, association: null, space: null },
		...{ published_at: '2026-01-01T00:00:00.000Z', approval: 'manual', max_days: 7 },
		...change
	} as unknown as Listing;
	const owner = { id: NILS, name: 'Nils' };
	return { id, state: page.state, card: cardOf(page), page, owner, mine: false, location: null };
}

function talk(id: string, booking: object | null, change: object = {}): ConversationDoc {
	const side = { my_side: 'owner', listing_id: uuid(11), title: 'Borr' };
	return {
		row: { ...side, conversation_id: id, last_at: '2026-01-01T00:00:00.000Z', last_body: 'Hej' },
		page: {
			...{ ...side, id, about: booking ? 'booking' : 'listing', asker_id: MAJA, booking },
			...{ events: [], handovers: [], messages: [], photos: [], ...change }
		}
	} as unknown as ConversationDoc;
}

let made = 0;
function entry(did: Change, state: OutboxState = 'waiting', change: Partial<OutboxEntry> = {}) {
	made++;
	return {
		...{ ...did, id: uuid(900 + made), seq: made, resident: MAJA, village_id: HERE, photos: [] },
		...{ about: 'Borr', state, made_at: Date.UTC(2026, 10, 20) + made, tries: 0, due_at: 0 },
		...{ error: null, done_at: null, answer: null, ...change }
	} as OutboxEntry;
}

const body = (id: string, change: object = {}): Extract<Change, { name: 'publish_listing' }> => ({
	name: 'publish_listing',
	body: {
		...{ village_id: HERE, listing_id: id, kind: 'item', intent: 'offer', title: 'Kanot' },
		...{
			category: 'boats_fishing',
			charge: 'free',
			approval: 'manual',
			notice_days: 0,
			max_days: 7
		},
		...{ quantity: 2, photos: [], point: { lat: 64.1, lng: 19.1 } },
		...change
	} as Extract<Change, { name: 'publish_listing' }>['body']
});
const asked = (id: string, change: object = {}): Change => ({
	name: 'request_booking',
	body: {
		...{ village_id: HERE, listing_id: uuid(11), booking_id: id },
		...{ first_day: '2026-12-03', last_day: '2026-12-05', ...change }
	}
});
const said = (conversation_id: string, n: number): Change => ({
	name: 'send_message',
	body: { village_id: HERE, conversation_id, message_id: uuid(n), body: ' Hej! ' }
});
const ref = (booking_id: string) => ({ village_id: HERE, booking_id });

const around: AroundTalks = {
	resident: MAJA,
	village: { language: 'sv', time_zone: 'Europe/Stockholm' },
	places: [
		{
			...{ id: HALL, kind: 'hall', name: 'Bygdegården', lat: 64.2, lng: 19.2 },
			...{ facts: { step_free: true }, association_id: null }
		}
	],
	associations: [{ id: uuid(5), name: 'IF' }],
	srcOf: ({ id }) => `blob:${id}`,
	listingOf: (id) => (id === uuid(11) ? listing(id) : null)
};
const over = (doc: ListingDoc | null, id: string, entries: OutboxEntry[]) =>
	overlayListing(doc, id, entries, around);

describe('a listing', () => {
	const doc = listing(uuid(11));
	test('that was published here is there, with its photo, and says so', () => {
		const photo = { id: uuid(50), alt: 'Röd', picture: new Blob(['x']), uploaded: false };
		const photos = [{ id: photo.id, alt: photo.alt }];
		const one = entry(body(uuid(12), { photos }), 'waiting', { photos: [photo] });
		const made = over(null, uuid(12), [one]);
		const unsent = { id: one.id, name: 'publish_listing', state: 'waiting' };
		expect(made).toMatchObject({ state: 'published', mine: true, owner: { id: MAJA } });
		expect(made?.page).toMatchObject({ title: 'Kanot', quantity: 2, lat: 64.1, unsent });
		expect(made?.page.photos).toMatchObject([{ id: photo.id, src: `blob:${photo.id}` }]);
		expect(made?.card).toMatchObject({ title: 'Kanot', photo_src: `blob:${photo.id}`, unsent });
		expect(listingsTouched([one])).toEqual([uuid(12)]);
	});
	test('tells of what needs the person before what only waits', () => {
		const ref = { village_id: HERE, listing_id: uuid(11) };
		const refused = entry({ name: 'pause_listing', body: ref }, 'needs_you');
		const later = entry({ name: 'edit_listing', body: body(uuid(11)).body });
		const found = over(doc, uuid(11), [refused, later]);
		expect(found?.page).toMatchObject({ title: 'Kanot', unsent: { id: refused.id } });
	});
	test('at a place, of an association', () => {
		const at = { place_id: HALL, point: null, association_id: uuid(5) };
		const made = over(null, uuid(12), [entry(body(uuid(12), at))]);
		expect(made?.owner).toBeNull();
		expect(made?.card).toMatchObject({ place: 'Bygdegården', association: 'IF', located: 'place' });
	});
	test('that has come meanwhile is the server’s', () => {
		const one = entry(body(uuid(11)), 'sending');
		expect(over(doc, uuid(11), [one])?.page).toMatchObject({
			title: 'Borr',
			unsent: { id: one.id }
		});
	});
	test('changed keeps its published area as long as it lies there, and its audience', () => {
		const edit = (point: object | null) =>
			entry({ name: 'edit_listing', body: body(uuid(11), { point }).body });
		const near = over(doc, uuid(11), [edit({ lat: 64.001, lng: 19 })]);
		expect(near?.page).toMatchObject({ title: 'Kanot', lat: 64, audience: 'village' });
		expect(near?.owner).toEqual(doc.owner);
		expect(over(doc, uuid(11), [edit({ lat: 65, lng: 19 })])?.page).toMatchObject({ lat: 65 });
		expect(over(doc, uuid(11), [edit(null)])?.page).toMatchObject({
			located: 'nowhere',
			lat: null
		});
	});
	test.each([
		['pause_listing', 'paused'],
		['resume_listing', 'published'],
		['withdraw_listing', 'archived']
	] as const)('%s', (name, state) => {
		const did = { name, body: { village_id: HERE, listing_id: uuid(11) } };
		expect(over(doc, uuid(11), [entry(did)])).toMatchObject({ state, page: { state } });
		const refused = over(doc, uuid(11), [entry(did, 'needs_you')]);
		expect(refused).toMatchObject({ state: 'published', page: { unsent: { state: 'needs_you' } } });
	});
	test('of somebody else says that one has asked for it, on its page and not in lists', () => {
		const one = entry(asked(uuid(31)));
		const days = { first: '2026-12-03', last: '2026-12-05' };
		const found = over(doc, uuid(11), [one]);
		expect(found?.page.unsent).toEqual({ id: one.id, name: one.name, state: 'waiting', days });
		expect(found?.card).toBe(doc.card);
	});
	test('its days say so, and what is free stays as it is', () => {
		const days = ['2026-12-02', '2026-12-03', '2026-12-05', '2026-12-06'].map(
			(day): CalendarDay => ({ day, free: 1, total: 1, asked: false })
		);
		const marked = overlayDays(days, uuid(11), [entry(asked(uuid(31)))]);
		expect(marked.map(({ free, unsent }) => [free, unsent?.name])).toEqual([
			[1, undefined],
			[1, 'request_booking'],
			[1, 'request_booking'],
			[1, undefined]
		]);
		expect(overlayDays(days, uuid(12), [entry(asked(uuid(31)))])).toBe(days);
	});
});

describe('a conversation', () => {
	const one = (docs: ConversationDoc[], entries: OutboxEntry[], id: string) =>
		talkOf(overlayTalks(docs, entries, around), entries, id);
	test('a request begins one, with its note and without anything booked', () => {
		const did = entry(asked(uuid(31), { note: 'Får jag?' }));
		const [doc] = overlayTalks([], [did], around);
		expect(doc?.row).toMatchObject({
			...{ conversation_id: uuid(31), title: 'Borr', other_name: 'Nils', my_side: 'requester' },
			...{ last_body: 'Får jag?', first_day: '2026-12-03', unsent: { id: did.id } }
		});
		expect(doc?.page).toMatchObject({ events: [], unsent: { name: 'request_booking' } });
		expect(doc?.page.booking).toMatchObject({ confirmed_at: null, word_code: null });
		expect(doc?.page.booking?.starts_at).toBe('2026-12-02T23:00:00.000Z');
		expect(doc?.page.messages).toMatchObject([{ sender_id: MAJA, body: 'Får jag?' }]);
	});
	test('a request that has come is the server’s alone', () => {
		const docs = [talk(uuid(31), { state: 'requested' })];
		const did = entry(asked(uuid(31), { note: 'Får jag?' }), 'sending');
		expect(overlayTalks(docs, [did], around)).toEqual(docs);
	});
	test('of a listing that is not here takes the words it was kept with', () => {
		const did = entry(asked(uuid(31), { listing_id: uuid(19) }));
		expect(one([], [did], uuid(31))).toMatchObject({ title: 'Borr', listing: null, people: null });
	});
	test('a message stands last, once, in the row too', () => {
		const did = entry(said(uuid(31), 41), 'sending');
		const docs = [talk(uuid(31), null)];
		const [doc] = overlayTalks(docs, [did], around);
		expect(doc?.page.messages).toMatchObject([
			{ id: uuid(41), body: 'Hej!', unsent: { id: did.id } }
		]);
		expect(doc?.row).toMatchObject({ last_body: 'Hej!', last_mine: true, unsent: { id: did.id } });
		const come = [talk(uuid(31), null, { messages: [{ id: uuid(41), body: 'Hej!' }] })];
		expect(overlayTalks(come, [did], around)).toEqual(come);
	});
	test('a first word begins one, or goes on in the one there is', () => {
		const did = entry({
			name: 'answer_want',
			body: {
				village_id: HERE,
				listing_id: uuid(11),
				conversation_id: uuid(33),
				message_id: uuid(42),
				body: 'Jag har'
			}
		});
		expect(one([], [did], uuid(33))).toMatchObject({
			booking: null,
			messages: [{ body: 'Jag har' }]
		});
		expect(one([talk(uuid(32), null)], [did], uuid(33))).toMatchObject({
			id: uuid(32),
			messages: [{ id: uuid(42) }]
		});
	});
	test.each([
		['confirm_booking', {}, { state: 'requested' }, { state: 'confirmed' }],
		['decline_booking', { reason: 'other' }, { state: 'requested' }, { state: 'declined' }],
		['cancel_booking', {}, { state: 'confirmed' }, { state: 'cancelled' }],
		[
			'answer_booking_time',
			{ first_day: '2026-12-03', last_day: '2026-12-05', accept: true },
			{ state: 'requested', proposed_by: 'requester' },
			{ state: 'requested', proposed_by: null }
		],
		[
			'propose_booking_time',
			{ first_day: '2026-12-03', last_day: '2026-12-05' },
			{ state: 'requested', proposed_by: null, first_day: '2026-12-01' },
			{ state: 'requested', proposed_by: 'owner', proposed_first_day: '2026-12-03' }
		]
	] as const)(
		'%s: the state is the server’s, with a mark until it shows',
		(name, more, before, after) => {
			const did = { name, body: { ...ref(uuid(31)), ...more } } as Change;
			const state = (booking: object, entryState: OutboxState) =>
				one([talk(uuid(31), booking)], [entry(did, entryState)], uuid(31));
			expect(state(before, 'waiting')).toMatchObject({ booking: before, unsent: { name } });
			expect(state(after, 'sending')?.unsent).toBeUndefined();
			expect(state(after, 'needs_you')?.unsent).toMatchObject({ state: 'needs_you' });
		}
	);
	test('a row that was answered here waits for its reader no longer, until the answer is refused', () => {
		const row = (state: OutboxState) => {
			const docs = [talk(uuid(31), { state: 'requested' })];
			docs[0] = { ...(docs[0] as ConversationDoc) };
			docs[0].row = { ...docs[0].row, state: 'requested', proposed_by: null };
			const did = entry({ name: 'confirm_booking', body: ref(uuid(31)) }, state);
			return overlayTalks(docs, [did], around)[0]?.row as ConversationDoc['row'];
		};
		expect(needsMe(row('waiting'))).toBe(false);
		expect(needsMe(row('needs_you'))).toBe(true);
	});
	test('a handover is marked until one’s own has come', () => {
		const did: Change = {
			name: 'hand_over_booking',
			body: { ...ref(uuid(31)), words_compared: true, condition: 'as_expected' }
		};
		const by = (id: string) =>
			one(
				[talk(uuid(31), { state: 'active' }, { handovers: [{ direction: 'out', by: id }] })],
				[entry(did)],
				uuid(31)
			)?.unsent?.name;
		expect(by(NILS)).toBe('hand_over_booking');
		expect(by(MAJA)).toBeUndefined();
	});
});

describe('whatever was done here', () => {
	const ids = [uuid(11), uuid(12), uuid(13)];
	const talks = [uuid(31), uuid(32), uuid(33)];
	const states = fc.constantFrom<OutboxState>('waiting', 'sending', 'needs_you');
	const changes = fc.oneof(
		fc.constantFrom(...ids).map((id): Change => body(id)),
		fc.constantFrom(...ids).map((id): Change => ({ name: 'edit_listing', body: body(id).body })),
		fc
			.tuple(fc.constantFrom('pause_listing', 'withdraw_listing'), fc.constantFrom(...ids))
			.map(([name, id]) => ({ name, body: { village_id: HERE, listing_id: id } }) as Change),
		fc.tuple(fc.constantFrom(...talks), fc.integer({ min: 40, max: 60 })).map((of) => said(...of)),
		fc.constantFrom(...talks).map((id) => asked(id, { note: 'x' })),
		fc.constantFrom(...talks).map((id): Change => ({ name: 'confirm_booking', body: ref(id) }))
	);
	const entries = fc.array(
		fc.tuple(changes, states).map(([did, state]) => entry(did, state)),
		{ maxLength: 12 }
	);
	const docs = [talk(uuid(31), { state: 'requested' }), talk(uuid(32), null)];
	const doc = listing(uuid(11));
	const all = (list: OutboxEntry[]) => ({
		listings: ids.map((id) => over(id === doc.id ? doc : null, id, list)),
		talks: new Map(overlayTalks(docs, list, around).map((one) => [one.page.id, one]))
	});

	test('what is done changes nothing', () => {
		fc.assert(
			fc.property(entries, (list) => {
				const done = list.map((one): OutboxEntry => ({ ...one, state: 'done' }));
				expect(over(doc, doc.id, done)).toBe(doc);
				expect(overlayTalks(docs, done, around)).toBe(docs);
				expect(all(done)).toEqual(all([]));
			})
		);
	});
	test('it does not matter in which order they are read', () => {
		fc.assert(
			fc.property(
				entries.chain((list) =>
					fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))
				),
				([list, shuffled]) => {
					expect(all(shuffled)).toEqual(all(list));
				}
			)
		);
	});
	test('what is about other things changes nothing of this', () => {
		fc.assert(
			fc.property(entries, entries, (list, others) => {
				const elsewhere = others.map((one) =>
					JSON.parse(JSON.stringify(one).replaceAll('-4000-8000-', '-4000-9000-'))
				) as OutboxEntry[];
				const both = all([...elsewhere, ...list]);
				const alone = all(list);
				expect(both.listings).toEqual(alone.listings);
				for (const [id, one] of alone.talks) expect(both.talks.get(id)).toEqual(one);
			})
		);
	});
	test('the server’s documents are left as they were', () => {
		const before = JSON.stringify([doc, docs]);
		fc.assert(
			fc.property(entries, (list) => {
				all(list);
				expect(JSON.stringify([doc, docs])).toBe(before);
			})
		);
	});
});
