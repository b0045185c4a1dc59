import { describe, expect, test } from 'vitest';
import { needsMe } from '#lib/domain/booking-rules.ts';
import type { Change, OutboxEntry, OutboxState } from '#lib/domain/outbox.ts';
import { overlayTalks, talkOf } from '#lib/domain/overlay-talks.ts';
import type { ConversationDoc } from '#lib/domain/pull.ts';
import { uuid, HERE, MAJA, NILS, talk, entry, asked, said, ref, around } from '../lib/overlay.ts';

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
