import type { CommandName } from '#lib/domain/commands.ts';
import { ask, offer, request } from '../listing.ts';
import { feed, outside } from '../calendars.ts';
import { command } from '../people.ts';
import { resident } from '../village.ts';
import { witness } from '../witness.ts';
import type { Hands, Refusal } from './hands.ts';

/** Commands with a limit an hour, and the limit. */
const limits: [CommandName, number][] = [
	['request_booking', 60],
	['propose_booking_time', 60],
	['answer_booking_time', 60],
	['cancel_booking', 60],
	['publish_listing', 60],
	['edit_listing', 120],
	['block_days', 120],
	['request_bundle', 30],
	['request_series', 20],
	['save_access', 120],
	['send_message', 120],
	['answer_want', 60],
	['add_photo', 100],
	['add_map', 20],
	['publish_map', 20],
	['make_feed', 40],
	['add_import', 20],
	['fetch_import', 20]
];

/** One loan ahead more than the village allows, of one thing and of all together. */
export function greedRefusals({ here, drill, said }: Hands): Refusal[] {
	const asksTwice = async (most: number, second: (first: string) => Promise<string>) => {
		const who = await resident('Girig', here);
		const first = await drill();
		await ask(who, here, first, [1, 1]);
		const other = await second(first);
		const allow = (count: number) =>
			witness`update public.village set most_ahead = ${count} where id = ${here.id}`;
		await allow(most);
		const answer = await said(who, 'request_booking', request(here, other, [3, 3]));
		await allow(1000);
		return answer;
	};
	return [
		['leave_some', 'many_ahead', () => asksTwice(4, async (first) => first)],
		['leave_some', 'many_ahead', () => asksTwice(1, () => drill())]
	];
}

/** One command more than the limit. */
export function floodRefusals({ here, maja: who }: Hands): Refusal[] {
	return limits.map(([name, most]) => [
		`${name} spend`,
		'slow_down',
		async () => {
			await witness`insert into private.command (actor_id, id, name, body_hash)
				select ${who.id}, gen_random_uuid(), ${name}, 'flood' from generate_series(0, ${most})`;
			const body = {
				...request(here, crypto.randomUUID()),
				...offer(here),
				photo_id: crypto.randomUUID(),
				sha256: 'd'.repeat(64),
				width: 1,
				height: 1,
				conversation_id: crypto.randomUUID(),
				message_id: crypto.randomUUID(),
				...feed(here).body,
				...outside(here, crypto.randomUUID()),
				bundle_id: crypto.randomUUID(),
				series_id: crypto.randomUUID(),
				body: 'x',
				reason: name === 'cancel_booking' ? 'other' : 'own_use'
			};
			const role = (to: string) =>
				witness`update public.member set role = ${to} where village_id = ${here.id} and resident_id = ${who.id}`;
			if (name.endsWith('_map')) await role('steward');
			const { said } = await command(who, name, body);
			await role('resident');
			await witness`delete from private.command where actor_id = ${who.id} and body_hash = 'flood'`;
			return said;
		}
	]);
}
