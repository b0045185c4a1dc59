import { describe, expect, test } from 'vitest';
import { whenWords } from '#lib/components/caretaker/words.ts';
import { dayOf, visitsOf, type Room, type Visit } from '#lib/domain/caretaker.ts';
import type { Conversation } from '#lib/domain/conversation.ts';

const zone = 'Europe/Stockholm';
const booking = (facts: object = {}) => ({
	...{ id: 'b1', state: 'confirmed', quantity: 1, on_behalf: null, blocked: null },
	...{ first_day: '2026-11-28', last_day: '2026-11-28', from: '18:00', to: '20:00' },
	...{ starts_at: '2026-11-28T17:00:00Z', ends_at: '2026-11-28T19:00:00Z' },
	...{ checked_in_at: null, done_at: null, respond_by: null, ...facts }
});
const talk = (facts: object = {}, rest: object = {}): Conversation =>
	({
		...{ id: 'c1', title: 'Salen', asker_id: 'greta', people: { greta: 'Greta N.' } },
		...{ messages: [{ sender_id: 'greta', body: 'Vi är tolv.' }], series: null },
		...{ booking: booking(facts), ...rest }
	}) as unknown as Conversation;
const roomOf = (talks: Conversation[], blocks: Room['blocks'] = []): Room => ({
	...{ id: 'l1', title: 'Salen', turnaround: 30, checkIn: false, pieces: 1, talks, blocks }
});
const visits = (room: Room, day: string) =>
	dayOf(room, day, zone).flatMap(({ row }) => (row.kind === 'visit' ? row.id : 'kept'));

describe('a room’s day', () => {
	test('is in order of time, with what is between, and what is closed', () => {
		const later = { id: 'b2', from: '21:00', to: '22:00' };
		const at = { starts_at: '2026-11-28T20:00:00Z', ends_at: '2026-11-28T21:00:00Z' };
		const closed = { first_day: '2026-11-28', last_day: '2026-11-28', reason: 'maintenance' };
		const room = roomOf(
			[talk({ ...later, ...at }), talk()],
			[{ ...closed, from: '08:00', to: '09:00' }]
		);
		const rows = dayOf(room, '2026-11-28', zone);
		expect(visits(room, '2026-11-28')).toEqual(['kept', 'b1', 'b2']);
		expect(rows.map(({ gap }) => gap)).toEqual([540, 60, null]);
		expect(visits(room, '2026-11-29')).toEqual([]);
	});

	test('has what goes on over midnight on both days, and ends at the village’s midnight', () => {
		const over = { last_day: '2026-11-29', to: '02:00', ends_at: '2026-11-29T01:00:00Z' };
		const room = roomOf([talk(over)]);
		expect([visits(room, '2026-11-28'), visits(room, '2026-11-29')]).toEqual([['b1'], ['b1']]);
		const until = roomOf([talk({ to: '24:00', ends_at: '2026-11-28T23:00:00Z' })]);
		expect(visits(until, '2026-11-29')).toEqual([]);
	});

	test.each(['waitlisted', 'declined', 'cancelled', 'expired'])(
		'leaves out what is %s',
		(state) => {
			expect(visits(roomOf([talk({ state })]), '2026-11-28')).toEqual([]);
		}
	);

	test('has every date of a standing booking once', () => {
		const dates = ['2026-11-28', '2026-12-05'].map((first_day, index) => ({
			...{ booking_id: `b${index + 1}`, first_day, state: 'confirmed', blocked: null },
			...{ starts_at: `${first_day}T17:00:00Z`, ends_at: `${first_day}T19:00:00Z` },
			...{ respond_by: null, done_at: index ? '2026-12-05T20:00:00Z' : null }
		}));
		const series = { id: 's1', from: '18:00', to: '20:00', rule: '', skipped: [], dates };
		const own = talk({}, { series });
		expect(visitsOf(own, zone).map(({ id, done }) => [id, done])).toEqual([
			['b1', false],
			['b2', true]
		]);
		expect(visits(roomOf([own]), '2026-12-05')).toEqual(['b2']);
	});

	test('has the dates of a standing booking when they are, moved and over midnight too', () => {
		const date = (booking_id: string, starts_at: string, ends_at: string) => ({
			...{ booking_id, first_day: starts_at.slice(0, 10), state: 'confirmed', blocked: null },
			...{ starts_at, ends_at, respond_by: null }
		});
		const dates = [
			date('b2', '2026-12-05T13:00:00Z', '2026-12-05T15:00:00Z'),
			date('b3', '2026-12-12T21:00:00Z', '2026-12-13T01:00:00Z'),
			date('b4', '2026-12-19T17:00:00Z', '2026-12-19T23:00:00Z')
		];
		const series = { id: 's1', from: '18:00', to: '20:00', rule: '', skipped: [], dates };
		const said = visitsOf(talk({}, { series }), zone).slice(1);
		expect(said.map(({ last_day, hours }) => [last_day, hours?.from, hours?.to])).toEqual([
			['2026-12-05', '14:00', '16:00'],
			['2026-12-13', '22:00', '02:00'],
			['2026-12-19', '18:00', '24:00']
		]);
	});

	test('says who: first the one it was booked for, with what was written', () => {
		const behalf = { name: 'Sven', contact: '', consent: 'by_phone', note: '', by: 'aila' };
		const [visit] = visitsOf(talk({ on_behalf: behalf }), zone) as [Visit];
		expect([visit.behalf?.name, visit.who, visit.note]).toEqual([
			'Sven',
			'Greta N.',
			'Vi är tolv.'
		]);
	});

	test('says when: hours on the day, days for what is longer', () => {
		const [visit] = visitsOf(talk(), zone) as [Visit];
		expect(whenWords(visit, '2026-11-28')).toBe('18–20');
		expect(whenWords({ ...visit, hours: null }, '2026-11-28')).toBe('hela dagen');
		const long = { ...visit, hours: null, last_day: '2026-11-29' };
		expect(whenWords(long, '2026-11-28')).toMatch(/28.*29 nov/);
	});
});
