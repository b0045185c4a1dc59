import { does } from './people.ts';
import { everybody, type World } from './world.ts';
import { one, witness, witnessText } from './witness.ts';

/** How many rows of each table each of the cast can count, as text. */
export async function seen(world: World, only?: string): Promise<Record<string, string>> {
	const tables = await witness<{
		name: string;
	}>`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`;
	const counts: Record<string, string> = {};
	for (const { name } of tables.filter(({ name }) => !only || name === only)) {
		const column = ['village', 'resident'].includes(name) ? 'id' : 'village_id';
		const each = everybody(world).map(async ([who, { db }]) => {
			const { count } = await db
				.from(name as 'listing')
				.select(column, { count: 'exact', head: true });
			return `${who} ${count ?? 'no'}`;
		});
		counts[name] = (await Promise.all(each)).join(', ');
	}
	return counts;
}

/** What the functions that look past row-level security tell each of the cast, and where homes are published. */
export async function told(world: World): Promise<string> {
	const { here, drill, hidden, closed, clubs } = world;
	const answers = everybody(world).map(async ([, { db }]) => {
		const about = [drill, hidden, closed, clubs].map(async (listing_id) => {
			const ref = { village_id: here.id, listing_id };
			const [calendar, location, blocks] = await Promise.all([
				db.rpc('listing_calendar', { ...ref, first_day: '2027-01-01', last_day: '2027-01-02' }),
				db.rpc('my_listing_location', ref),
				db.rpc('my_blocks', ref)
			]);
			return [calendar.data?.length, location.data, blocks.data?.length];
		});
		const [phone, memberships, pulled, listings] = await Promise.all([
			db.rpc('my_phone'),
			db.rpc('my_memberships'),
			db.rpc('pull', { village_id: here.id, since: '1', most: 1000 }),
			db.from('listing').select('id').in('id', [drill, hidden, closed, clubs]).order('id')
		]);
		return [
			await Promise.all(about),
			phone.data,
			memberships.data?.length,
			sent(pulled.data, [drill, hidden, closed, clubs]),
			listings.data
		];
	});
	const later = await listingForTheVillage(world);
	return JSON.stringify([
		await Promise.all(answers),
		later,
		await published(world),
		await homecoming(world)
	]);
}

type Sent = {
	member_epoch: number | null;
	listings: { id?: string; page?: { id: string } }[];
	calendars: { listing_id: string; held: unknown[] }[];
};

/** What a pull told of some listings, and whether as to a member. */
function sent(pulled: unknown, ids: string[]): unknown {
	const { member_epoch, listings, calendars } = pulled as Sent;
	const told = ids.map((id) => [
		listings.some((doc) => doc.page?.id === id),
		listings.some((doc) => doc.id === id),
		calendars.find(({ listing_id }) => listing_id === id)?.held.length
	]);
	return [member_epoch !== null, told];
}

/** Who could once see a listing that is shown to the village only. */
async function listingForTheVillage({ hidden }: World): Promise<unknown> {
	await witness`update public.listing set once_open_to = null, audience = audience where id = ${hidden}`;
	return one`select once_open_to from public.listing where id = ${hidden}`;
}

/** The place that is published of a home that moves within its cell, and of one among few. */
async function published({ here, drill }: World): Promise<unknown> {
	await witness`update private.listing_location set lat = 64.9, lng = 19.4 where listing_id = ${drill}`;
	await witness`update private.listing_location set lat = 64.9001, lng = 19.4001 where listing_id = ${drill}`;
	await witness`select private.load_addresses(${here.id}, '[[19.4, 64.9], [19.4001, 64.9001]]')`;
	const cell = await one`select size from private.location_cell(${here.id}, 64.9, 19.4)`;
	await witness`delete from private.address where village_id = ${here.id}`;
	const place = await witness`select lat, lng from public.listing where id = ${drill}`;
	await witness`update private.listing_location set lat = 64.9, lng = 19.4 where listing_id = ${drill}`;
	return [place, cell];
}

/** The role of a moderator who left and came back. */
async function homecoming({ there, cast: { bo } }: World): Promise<unknown> {
	await witness`update public.village set joining = 'open' where id = ${there.id}`;
	await witness`update public.member set role = 'moderator', left_at = now() where resident_id = ${bo.id}`;
	await does(bo, 'join_village', {
		village_id: there.id,
		display_name: 'Bo',
		language: 'sv',
		rules_accepted: true
	});
	const [row] = await witnessText<{ role: string }>(
		`select role from public.member where resident_id = '${bo.id}'`
	);
	return row?.role;
}
