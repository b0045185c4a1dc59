import { day, offer } from '../listing.ts';
import { byTheHour, room, time } from '../spaces.ts';
import type { Hands, Refusal } from './hands.ts';

/** What a room's terms, hours, parts and way in refuse. */
export function roomRefusals({ here, maja, nils, drill, said, publishes }: Hands): Refusal[] {
	const terms = (space: object) =>
		publishes({ kind: 'space', category: 'hall', space: { ...byTheHour, ...space } });
	const hours = (change: object) =>
		terms({ openings: [{ weekdays: [1], opens: '08:00', closes: '12:00', ...change }] });
	const access = async (change: object, it?: string) =>
		said(maja, 'save_access', {
			...{ village_id: here.id, listing_id: it ?? (await room(maja, here)) },
			...{ directions: '', contact: '', hours_before: 1, codes: [] },
			...change
		});
	const codes = (many: number) =>
		Array.from({ length: many }, (_, i) => ({ code: 'x', first_day: day(i) }));
	const blocks = async (change: object) =>
		said(maja, 'block_days', {
			village_id: here.id,
			listing_id: await drill(),
			...time(3, '10:00', '12:00'),
			reason: 'own_use',
			...change
		});
	return [
		['write_space', 'unknown', () => terms({ slot_minutes: 20 })],
		['write_space', 'not_on_step', () => terms({ slot_minutes: 60, min_minutes: 90 })],
		[
			'write_space',
			'not_on_step',
			() => terms({ slot_minutes: 60, min_minutes: 60, max_minutes: 90 })
		],
		['write_space', 'too_short', () => terms({ min_minutes: 120, max_minutes: 60 })],
		['write_openings', 'not_a_list', () => terms({ openings: {} })],
		[
			'write_openings',
			'too_many',
			() => terms({ openings: Array(121).fill({ weekdays: [1], closed: true }) })
		],
		['write_openings', 'missing', () => hours({ on_date: day(3) })],
		['write_openings', 'before_first_day', () => hours({ valid_from: day(3), valid_to: day(2) })],
		['write_openings', 'missing', () => hours({ closes: undefined })],
		['body_time', 'not_a_time', () => hours({ opens: '25:00' })],
		['write_whole', 'unknown', async () => terms({ part_of: await room(nils, here) })],
		['write_extras', 'not_a_list', () => terms({ extras: {} })],
		['write_extras', 'too_many', () => terms({ extras: Array(8).fill('x') })],
		['save_access', 'not_bookable', async () => access({}, await drill())],
		['save_access', 'not_a_list', () => access({ codes: {} })],
		['save_access', 'too_many', () => access({ codes: codes(61) })],
		[
			'save_access',
			'before_first_day',
			() => access({ codes: [{ code: 'x', first_day: day(2), last_day: day(1) }] })
		],
		['save_access', 'ok', () => access({ codes: codes(60) })],
		['block_days', 'before_from', () => blocks({ to: '09:00' })],
		['publish_listing', 'ok', () => publishes(offer(here))]
	];
}
