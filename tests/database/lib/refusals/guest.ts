import { ask, listing, offer } from '../listing.ts';
import { does, type Person } from '../people.ts';
import { asks, books, byTheHour, hourly, room, time } from '../spaces.ts';
import { association, join, resident } from '../village.ts';
import { witness } from '../witness.ts';
import type { Hands, Refusal } from './hands.ts';

/** What a guest is refused, and who may not become one. */
export const guestRefusals = ({
	here,
	there,
	eve,
	aila,
	maja,
	nils,
	id,
	drill,
	want,
	said,
	joins,
	message
}: Hands): Refusal[] => {
	const hall = (bookers = 'neighbours', change: object = {}) =>
		room(maja, here, { space: { ...byTheHour, bookers }, ...change });
	const evening = time(4, '18:00', '20:00');
	const tries = async (who: Person, it: string) => (await asks(who, here, it, evening)).said;
	const fromThere = async () => {
		await witness`update public.village set joining = 'open' where id = ${there.id}`;
		return resident('Gun', there);
	};
	const visits = async (who: Person) => books(who, here, await hall(), evening);
	const guest = async () => {
		const who = await fromThere();
		return { who, ref: await visits(who) };
	};
	const change = (who: Person, column: 'left_at' | 'banned_at', { id: village } = here) =>
		column === 'left_at'
			? witness`update public.member set left_at = now() where resident_id = ${who.id} and village_id = ${village}`
			: witness`update public.member set banned_at = now() where resident_id = ${who.id} and village_id = ${village}`;
	/** Somebody who lived here, and moved to the other village. */
	const moved = async () => {
		const who = await resident('Gun', here);
		const goes = async () => {
			await change(who, 'left_at');
			await join(who, there);
			await visits(who);
		};
		return { who, goes };
	};
	return [
		['request_booking may_ask', 'join_first', async () => tries(eve, await hall())],
		['may_ask', 'join_first', async () => tries(await fromThere(), await hall('village'))],
		[
			'may_ask',
			'join_first',
			async () => tries(await fromThere(), await hall('neighbours', { audience: 'village' }))
		],
		[
			'may_ask',
			'join_first',
			async () => {
				const { who } = await moved();
				await join(who, there);
				await change(who, 'banned_at');
				return tries(who, await hall());
			}
		],
		[
			'home_of',
			'join_first',
			async () => {
				const who = await fromThere();
				await change(who, 'left_at', there);
				return tries(who, await hall());
			}
		],
		[
			'request_bundle may_ask',
			'join_first',
			async () => {
				const part = async (it: string) => hourly(here, it, evening);
				const parts = [await part(await hall()), await part(await hall('village'))];
				const body = { village_id: here.id, bundle_id: id(), parts };
				return said(await fromThere(), 'request_bundle', body);
			}
		],
		[
			'request_series may_ask',
			'join_first',
			async () =>
				said(await fromThere(), 'request_series', {
					...hourly(here, await hall('village'), evening),
					...{ series_id: id(), rule: 'FREQ=WEEKLY;COUNT=2' }
				})
		],
		[
			'is_member publish_listing',
			'join_first',
			async () => said((await guest()).who, 'publish_listing', offer(here))
		],
		[
			'may_act booking_of',
			'join_first',
			async () => {
				const { who, ref } = await guest();
				await change(who, 'banned_at');
				return said(who, 'cancel_booking', ref);
			}
		],
		[
			'may_act booking_of',
			'join_first',
			async () => {
				const { who, ref } = await guest();
				await change(who, 'left_at');
				return said(who, 'cancel_booking', ref);
			}
		],
		[
			'booking_of',
			'join_first',
			async () => {
				const { who, goes } = await moved();
				const ref = await ask(nils, here, await listing(who, here));
				await goes();
				return said(who, 'confirm_booking', ref);
			}
		],
		[
			'send_message',
			'join_first',
			async () => {
				const { who, goes } = await moved();
				const body = { ...message(id()), listing_id: await want() };
				await does(who, 'answer_want', body);
				await goes();
				return said(who, 'send_message', message(body.conversation_id));
			}
		],
		[
			'send_message',
			'join_first',
			async () => {
				const { who, goes } = await moved();
				const ref = await ask(nils, here, await listing(who, here));
				await goes();
				return said(who, 'send_message', message(ref.booking_id));
			}
		],
		[
			'send_message',
			'join_first',
			async () => {
				const { who, ref } = await guest();
				await change(who, 'banned_at');
				return said(who, 'send_message', message(ref.booking_id));
			}
		],
		[
			'add_photo',
			'join_first',
			async () => {
				const { who, ref } = await guest();
				await does(who, 'cancel_booking', ref);
				return said(who, 'add_photo', photo(here.id));
			}
		],
		[
			'add_photo',
			'join_first',
			async () => {
				const { who } = await guest();
				await change(who, 'banned_at');
				return said(who, 'add_photo', photo(here.id));
			}
		],
		[
			'join_village',
			'by_invitation',
			async () => {
				const { who } = await guest();
				await witness`update public.village set joining = 'invite' where id = ${here.id}`;
				const answer = await joins(who);
				await witness`update public.village set joining = 'open' where id = ${here.id}`;
				return answer;
			}
		],
		[
			'join_village',
			'not_your_association',
			async () => {
				const { who, goes } = await moved();
				const association_id = await association(here, [aila, who]);
				await goes();
				await joins(who);
				return said(who, 'publish_listing', offer(here, { association_id }));
			}
		],
		[
			'answer_want',
			'join_first',
			async () =>
				said((await guest()).who, 'answer_want', { ...message(id()), listing_id: await want() })
		],
		['request_booking', 'join_first', async () => tries((await guest()).who, await drill())],
		[
			'take_place',
			'join_first',
			async () => {
				const it = await hall();
				const taken = await books(nils, here, it, evening);
				const who = await fromThere();
				const ref = await books(who, here, it, evening, { wait: true });
				await does(nils, 'cancel_booking', taken);
				await witness`select private.offer_places()`;
				await witness`update public.space set bookers = 'village' where listing_id = ${it}`;
				return said(who, 'take_place', ref);
			}
		]
	];
};

const photo = (village_id: string) => ({
	...{ village_id, photo_id: crypto.randomUUID() },
	...{ width: 1, height: 1 }
});
