import { feed, outside } from '../calendars.ts';
import { anon, does } from '../people.ts';
import { association, resident } from '../village.ts';
import { witness } from '../witness.ts';
import type { Hands, Refusal } from './hands.ts';

/** What addresses of calendars, and calendars from elsewhere, refuse. */
export const calendarRefusals = ({
	here,
	there,
	aila,
	banned,
	left,
	maja,
	nils,
	id,
	drill,
	named,
	said
}: Hands): Refusal[] => {
	const makes = (change: object, who = maja) => said(who, 'make_feed', feed(here, change).body);
	const adds = async (change: object, who = maja) =>
		said(who, 'add_import', { ...outside(here, await drill()), ...change });
	/** An outside calendar of Maja's. */
	const added = async () => {
		const body = outside(here, await drill());
		await does(maja, 'add_import', body);
		return body;
	};
	/** What somebody sees at an address. */
	const sees = async (token: string) => {
		const { data, error } = await anon().rpc('calendar_feed', { token });
		return error?.message ?? (data ? 'seen' : 'nothing');
	};
	const told = async (name: 'take_imports' | 'put_import', server_key: string, body: object) => {
		const { data, error } = await anon().rpc(name, { server_key, body: body as never });
		return error?.message ?? JSON.stringify(data);
	};
	return [
		['make_feed', 'not_a_hash', () => makes({ token_hash: 'hemligt' })],
		['make_feed', 'join_first', () => makes({}, banned)],
		['make_feed is_member', 'join_first', () => makes({}, left)],
		['make_feed', 'join_first', () => makes({ village_id: there.id })],
		[
			'make_feed listing_of',
			'not_your_listing',
			async () => makes({ about: 'listing', listing_id: await drill() }, nils)
		],
		[
			'make_feed manages',
			'not_your_association',
			async () =>
				makes({ about: 'association', association_id: await association(here, [aila]) }, nils)
		],
		[
			'make_feed',
			'slow_down',
			async () => {
				const who = await resident('Samlare', here);
				await witness`with clubs as (insert into public.association (village_id, name)
						select ${here.id}, 'Förening ' || n from generate_series(1, 20) n returning village_id, id)
					insert into private.feed (village_id, id, resident_id, about, association_id, token_hash)
					select village_id, gen_random_uuid(), ${who.id}, 'association', id, repeat(md5(id::text), 2) from clubs`;
				return makes({}, who);
			}
		],
		[
			'make_feed',
			'id_taken',
			async () => {
				const { body } = feed(here);
				await does(maja, 'make_feed', body);
				return makes({ token_hash: body.token_hash }, nils);
			}
		],
		[
			'stop_feed',
			'not_found',
			async () => {
				const { body } = feed(here);
				await does(maja, 'make_feed', body);
				return said(nils, 'stop_feed', body);
			}
		],
		[
			'calendar_feed feed_holds',
			'nothing',
			async () => {
				const { token, body } = feed(here);
				await does(maja, 'make_feed', body);
				await does(maja, 'stop_feed', body);
				return sees(token);
			}
		],
		[
			'calendar_feed feed_holds is_member',
			'nothing',
			async () => {
				const who = await resident('Flyttar', here);
				const { token, body } = feed(here);
				await does(who, 'make_feed', body);
				await witness`update public.member set left_at = now() where resident_id = ${who.id}`;
				return sees(token);
			}
		],
		[
			'calendar_feed feed_holds manages',
			'nothing',
			async () => {
				const association_id = await association(here, [aila]);
				const { token, body } = feed(here, { about: 'association', association_id });
				await does(aila, 'make_feed', body);
				await witness`update public.association_manager set deleted_at = now() where association_id = ${association_id}`;
				return sees(token);
			}
		],
		[
			'calendar_feed feed_holds listing',
			'nothing',
			async () => {
				const listing_id = await drill();
				const { token, body } = feed(here, { about: 'listing', listing_id });
				await does(maja, 'make_feed', body);
				await does(maja, 'withdraw_listing', named(listing_id));
				return sees(token);
			}
		],
		[
			'calendar_feed feed_holds listing owner',
			'nothing',
			async () => {
				const listing_id = await drill();
				const { token, body } = feed(here, { about: 'listing', listing_id });
				await does(maja, 'make_feed', body);
				await witness`update public.listing set owner_resident_id = ${nils.id} where id = ${listing_id}`;
				return sees(token);
			}
		],
		[
			'my_feeds',
			'0',
			async () => {
				await does(maja, 'make_feed', feed(here).body);
				return String((await nils.db.rpc('my_feeds', { village_id: here.id })).data?.length);
			}
		],
		[
			'my_imports',
			'0',
			async () => {
				const { village_id, listing_id } = await added();
				return String((await nils.db.rpc('my_imports', { village_id, listing_id })).data?.length);
			}
		],
		[
			'add_import',
			'too_many_calendars',
			async () => {
				const listing_id = await drill();
				for (let i = 0; i < 5; i++) await does(maja, 'add_import', outside(here, listing_id));
				return said(maja, 'add_import', outside(here, listing_id));
			}
		],
		['add_import', 'id_taken', async () => adds({ import_id: (await added()).import_id })],
		['add_import', 'not_an_address', () => adds({ url: 'file:///etc/passwd' })],
		['add_import', 'not_an_address', () => adds({ url: 'https://name:secret@kommunen.example/' })],
		['add_import listing_of', 'not_your_listing', () => adds({}, nils)],
		[
			'remove_import import_of',
			'not_your_listing',
			async () => said(nils, 'remove_import', await added())
		],
		[
			'fetch_import import_of',
			'not_your_listing',
			async () => said(nils, 'fetch_import', await added())
		],
		[
			'import_of',
			'not_your_listing',
			() => said(maja, 'fetch_import', { ...named(id()), import_id: id() })
		],
		['take_imports', 'server_only', () => told('take_imports', 'a guess', {})],
		['put_import', 'server_only', () => told('put_import', 'a guess', { status: 'same' })]
	];
};
