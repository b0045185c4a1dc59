import { describe, expect, test } from 'vitest';
import { needsMe } from '#lib/domain/booking-rules.ts';
import type { Change, OutboxEntry, OutboxState } from '#lib/domain/outbox.ts';
import { overlayTalks, talkOf } from '#lib/domain/overlay-talks.ts';
import type { ConversationDoc } from '#lib/domain/pull.ts';
import {
	uuid,
	HERE,
	MAJA,
	NILS,
	talk,
	entry,
	asked,
	bundled,
	hours,
	standing,
	said,
	ref,
	around
} from '../lib/overlay.ts';

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

describe('spaces', () => {
	test('hours are as they were asked for, also for somebody else', () => {
		const on_behalf = { name: 'Elsa', consent: 'by_phone' };
		const did = entry(asked(uuid(31), { ...hours, on_behalf, wait: true }));
		const [doc] = overlayTalks([], [did], around);
		expect(doc?.row).toMatchObject({ from: '18:00', to: '20:00', state: 'requested' });
		expect(doc?.row.unsent?.days).toMatchObject({ first: '2026-12-03', from: '18:00' });
		expect(doc?.page.booking).toMatchObject({
			...{ starts_at: '2026-12-03T17:00:00.000Z', ends_at: '2026-12-03T19:00:00.000Z' },
			on_behalf: { ...on_behalf, contact: '', note: '', by: MAJA }
		});
	});
	test('each part of a bundle has its conversation, which tells of all', () => {
		const did = entry(bundled(uuid(50), [uuid(31), uuid(32)], { note: 'Till festen' }));
		const docs = overlayTalks([], [did], around);
		expect(docs.map(({ page }) => page.id)).toEqual([uuid(31), uuid(32)]);
		for (const { page, row } of docs) {
			expect(page).toMatchObject({ unsent: { id: did.id }, messages: [{ body: 'Till festen' }] });
			expect(page.booking?.bundle?.parts.map(({ booking_id }) => booking_id)).toEqual([
				...[uuid(31), uuid(32)]
			]);
			expect(row).toMatchObject({ agreed: false, my_side: 'requester', unmade: true });
		}
	});
	test('parts that have come are the server’s, the others wait still', () => {
		const come = talk(uuid(31), { state: 'requested' });
		const docs = overlayTalks([come], [entry(bundled(uuid(50), [uuid(31), uuid(32)]))], around);
		expect(docs[0]).toBe(come);
		expect(docs[1]?.page).toMatchObject({ id: uuid(32), unmade: true });
	});
	test('a standing booking is one conversation with its dates', () => {
		const did = entry(standing(uuid(34), { skip: ['2026-12-10'], to: '02:00' }));
		const [doc] = overlayTalks([], [did], around);
		expect(doc?.row).toMatchObject({ conversation_id: uuid(34), series_dates: 3, to: '02:00' });
		expect(doc?.page.series?.dates.map(({ first_day }) => first_day)).toEqual([
			...['2026-12-03', '2026-12-17', '2026-12-24']
		]);
		expect(new Set(doc?.page.series?.dates.map(({ booking_id }) => booking_id)).size).toBe(3);
		expect(doc?.page.booking).toMatchObject({
			...{ series_id: uuid(34), first_day: '2026-12-03', last_day: '2026-12-04' },
			ends_at: '2026-12-04T01:00:00.000Z'
		});
		expect(overlayTalks([talk(uuid(34), { state: 'requested' })], [did], around)).toEqual([
			talk(uuid(34), { state: 'requested' })
		]);
	});
	test('a rule that cannot be read takes nothing away', () => {
		const [doc] = overlayTalks([], [entry(standing(uuid(34), { rule: 'FREQ=HOURLY' }))], around);
		expect(doc?.page).toMatchObject({ about: 'booking', booking: null, series: { dates: [] } });
	});
	test.each([
		['take_place', {}, { state: 'waitlisted' }, { state: 'requested' }],
		['check_in_booking', {}, { checked_in_at: null }, { checked_in_at: '2026-12-03T17:00:00Z' }],
		['note_done', { done: true }, { done_at: null }, { done_at: '2026-12-03T21:00:00Z' }],
		['note_done', { done: false }, { done_at: '2026-12-03T21:00:00Z' }, { done_at: null }],
		['confirm_booking', {}, { state: 'requested' }, { state: 'requested', agreed_at: 'then' }],
		[
			'propose_booking_time',
			hours,
			{ state: 'requested', proposed_by: null, ...hours, to: '19:00' },
			{ state: 'requested', proposed_by: null, ...hours }
		]
	] as const)('%s is marked until it shows', (name, more, before, after) => {
		const did = entry({ name, body: { ...ref(uuid(31)), ...more } } as Change, 'sending');
		const unsent = (booking: object) =>
			overlayTalks([talk(uuid(31), booking)], [did], around)[0]?.page.unsent;
		expect(unsent(before)).toMatchObject({ name });
		expect(unsent(after)).toBeUndefined();
	});
	test('what is done about a date is marked in the conversation it is a date of', () => {
		const series = (state: string) => ({
			series: {
				dates: [
					{ booking_id: uuid(41), state },
					{ booking_id: uuid(42), state: 'requested' }
				]
			}
		});
		const did = entry({ name: 'cancel_booking', body: { ...ref(uuid(41)), scope: 'date' } });
		const unsent = (state: string) =>
			overlayTalks(
				[talk(uuid(34), { id: uuid(42), state: 'requested' }, series(state))],
				[did],
				around
			)[0]?.page.unsent?.name;
		expect(unsent('confirmed')).toBe('cancel_booking');
		expect(unsent('cancelled')).toBeUndefined();
	});
});
