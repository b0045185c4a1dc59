import { cameSays } from '../arrival.ts';
import { ask, listing, offer } from '../listing.ts';
import { anon, command } from '../people.ts';
import { association } from '../village.ts';
import { witness } from '../witness.ts';
import type { Hands, Refusal } from './hands.ts';

/** What people, their words and their photos are refused. */
export const peopleRefusals = ({
	here,
	there,
	banned,
	left,
	bo,
	eve,
	aila,
	maja,
	nils,
	greta,
	id,
	drill,
	said,
	loan,
	joins,
	message,
	want,
	map,
	asSteward
}: Hands): Refusal[] => [
	['is_steward add_map', 'stewards_only', () => said(maja, 'add_map', map())],
	['is_steward add_map is_member', 'stewards_only', async () => asSteward(left, 'add_map', map())],
	['add_map', 'not_a_checksum', () => asSteward(aila, 'add_map', map({ sha256: 'A'.repeat(64) }))],
	['add_map', 'not_a_box', () => asSteward(aila, 'add_map', map({ bounds: [20, 64, 19, 65] }))],
	['is_steward publish_map', 'stewards_only', () => said(maja, 'publish_map', map())],
	[
		'publish_map',
		'not_points',
		() => asSteward(aila, 'publish_map', map({ homes: [[19, 'norr']] }))
	],
	[
		'publish_map',
		'unknown_map',
		() => asSteward(aila, 'publish_map', map({ sha256: 'c'.repeat(64) }))
	],
	[
		'publish_map',
		'not_arrived',
		async () => {
			await asSteward(aila, 'add_map', map({ sha256: 'e'.repeat(64) }));
			return asSteward(aila, 'publish_map', map({ sha256: 'e'.repeat(64) }));
		}
	],
	[
		'make_room_for_map',
		'maps_full',
		async () => {
			await witness`insert into public.map_file (village_id, sha256, bytes, bounds)
				select ${here.id}, repeat(md5(n::text), 2), 1999, '{19,64,20,65}' from generate_series(1, 10) n`;
			const answer = await asSteward(aila, 'add_map', map());
			await witness`delete from public.map_file where bytes = 1999`;
			return answer;
		}
	],
	['map_came', 'server_only', () => cameSays(map(), 'a guess')],
	['map_came', 'bad_input', () => cameSays(map({ sha256: 'c'.repeat(64) }))],
	...(['sweep_maps', 'gone_photos'] as const).map((name): Refusal => [
		name,
		'server_only',
		async () => {
			const asked = { server_key: 'a guess', body: { kept: [] } };
			return (await anon().rpc(name, asked)).error?.message ?? 'ok';
		}
	]),
	['join_village', 'banned', () => joins(banned)],
	['join_village', 'missing', () => joins(nils, { rules_accepted: false })],
	['join_village', 'village_gone', () => joins(nils, { village_id: id() })],
	[
		'join_village',
		'by_invitation',
		async () => {
			await witness`update public.village set joining = 'invite' where id = ${there.id}`;
			return joins(greta, { village_id: there.id });
		}
	],
	[
		'save_profile is_member',
		'join_first',
		() =>
			said(left, 'save_profile', {
				village_id: here.id,
				display_name: 'x',
				language: 'sv',
				phone: ''
			})
	],
	[
		'save_profile',
		'not_a_phone',
		() =>
			said(nils, 'save_profile', {
				village_id: here.id,
				display_name: 'Nils',
				language: 'sv',
				phone: 'ring'
			})
	],
	[
		'send_message conversation_side',
		'not_your_conversation',
		async () => said(greta, 'send_message', message((await loan()).booking_id))
	],
	[
		'conversation_side manages',
		'not_your_conversation',
		async () =>
			said(
				nils,
				'send_message',
				message(
					(
						await ask(
							greta,
							here,
							await listing(aila, here, { association_id: await association(here, [aila]) })
						)
					).booking_id
				)
			)
	],
	[
		'send_message is_member',
		'join_first',
		async () => {
			const ref = await loan();
			await witness`update public.conversation set asker_id = ${left.id} where id = ${ref.booking_id}`;
			return said(left, 'send_message', message(ref.booking_id));
		}
	],
	[
		'answer_want',
		'join_first',
		async () => said(bo, 'answer_want', { ...message(id()), listing_id: await want() })
	],
	[
		'answer_want',
		'listing_gone',
		() => said(nils, 'answer_want', { ...message(id()), listing_id: id() })
	],
	[
		'answer_want',
		'not_a_want',
		async () => said(nils, 'answer_want', { ...message(id()), listing_id: await drill() })
	],
	[
		'answer_want',
		'own_listing',
		async () => said(maja, 'answer_want', { ...message(id()), listing_id: await want() })
	],
	[
		'mark_read conversation_side',
		'not_your_conversation',
		async () =>
			(
				await greta.db.rpc('mark_read', {
					village_id: here.id,
					conversation_id: (await loan()).booking_id
				})
			).error?.message ?? 'ok'
	],
	[
		'add_photo',
		'join_first',
		() => said(eve, 'add_photo', { village_id: here.id, photo_id: id(), width: 1, height: 1 })
	],
	[
		'add_photo',
		'slow_down',
		async () => {
			await witness`insert into public.photo (village_id, id, uploaded_by, width, height, alt)
				select ${here.id}, gen_random_uuid(), ${greta.id}, 1, 1, 'many' from generate_series(1, 500)`;
			const one = { village_id: here.id, photo_id: id(), width: 1, height: 1 };
			const answer = await said(greta, 'add_photo', one);
			await witness`delete from public.photo where alt = 'many'`;
			return answer;
		}
	],
	[
		'begin_command answered',
		'command_reused',
		async () => {
			const [body, one] = [offer(here), id()];
			await command(maja, 'publish_listing', body, one);
			return (await command(maja, 'publish_listing', { ...body, title: 'Annat' }, one)).said;
		}
	],
	[
		'begin_command answered',
		'replayed',
		async () => {
			const [body, one] = [offer(here), id()];
			await command(maja, 'publish_listing', body, one);
			return (await command(maja, 'publish_listing', body, one)).data?.replayed
				? 'replayed'
				: 'done again';
		}
	],
	[
		'begin_command answered',
		'missing',
		async () =>
			String((await command(maja, 'publish_listing', offer(here), null as never)).facts.why)
	],
	['begin_command answered', 'not_an_object', () => said(maja, 'publish_listing', [])],
	[
		'actor',
		'sign_in_first',
		() =>
			witness`select private.actor()`.then(
				() => 'ok',
				(error: Error) => error.message
			)
	]
];
