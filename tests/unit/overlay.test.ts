import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change, OutboxEntry, OutboxState } from '#lib/domain/outbox.ts';
import { overlayTalks } from '#lib/domain/overlay-talks.ts';
import {
	uuid,
	HERE,
	listing,
	talk,
	entry,
	body,
	asked,
	bundled,
	standing,
	said,
	ref,
	around,
	over
} from '../lib/overlay.ts';

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
		fc.constantFrom(...talks).map((id): Change => ({ name: 'confirm_booking', body: ref(id) })),
		fc
			.tuple(fc.constantFrom('take_place', 'check_in_booking'), fc.constantFrom(...talks))
			.map(([name, id]) => ({ name, body: ref(id) }) as Change),
		fc
			.tuple(fc.integer({ min: 60, max: 62 }), fc.shuffledSubarray(talks, { minLength: 2 }))
			.map(([id, parts]) => bundled(uuid(id), parts, { note: 'y' })),
		fc.constantFrom(...talks, uuid(34)).map((id) => standing(id, { note: 'z' }))
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
