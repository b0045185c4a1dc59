import { agreed, day, handover, listing, type Ref } from './listing.ts';
import { books, byTheHour, room, time } from './spaces.ts';
import { anon, does, person, type Person } from './people.ts';
import { association, place, resident, village, type Village } from './village.ts';
import { witness } from './witness.ts';

/** Everybody who may come to a village's door. */
export type Cast = Record<
	'eve' | 'greta' | 'nils' | 'maja' | 'aila' | 'banned' | 'left' | 'bo' | 'gun',
	Person
>;
export type World = {
	here: Village;
	there: Village;
	cast: Cast;
	loan: Ref;
	drill: string;
	/** A listing for the village only, a paused one, and a paused one of a club. */
	hidden: string;
	closed: string;
	clubs: string;
};

async function people(here: Village, there: Village): Promise<Cast> {
	const [eve, greta, nils, maja, aila, banned, left, bo, gun] = await Promise.all([
		person('Eve'),
		resident('Greta', here),
		resident('Nils', here),
		resident('Maja', here),
		resident('Aila', here),
		resident('Banned', here),
		resident('Left', here),
		resident('Bo', there),
		resident('Gun', there)
	]);
	await witness`update public.member set banned_at = now() where resident_id = ${banned.id}`;
	await witness`update public.member set left_at = now() where resident_id = ${left.id}`;
	await witness`update public.member set role = 'moderator' where resident_id = ${bo.id}`;
	return { eve, greta, nils, maja, aila, banned, left, bo, gun };
}

async function rideTo(here: Village, driver: Person, stop: string, state: string): Promise<void> {
	const id = crypto.randomUUID();
	await witness`insert into public.listing (village_id, id, kind, state, owner_resident_id, title, category, published_at)
		values (${here.id}, ${id}, 'ride', ${state}, ${driver.id}, 'Till stan', 'ride', now())`;
	await witness`insert into public.ride (village_id, listing_id, weekdays, depart, duration_minutes, length_m)
		values (${here.id}, ${id}, '{1,3}', '07:30', 60, 60000)`;
	await witness`insert into public.ride_stop (village_id, listing_id, seq, place_id, minutes) values (${here.id}, ${id}, 0, ${stop}, 0)`;
	await witness`insert into public.opening (village_id, listing_id, weekdays, opens, closes) values (${here.id}, ${id}, '{1}', '08:00', '17:00')`;
}

/** The paused thing of a club whose managers are one who has left and one who no longer manages. */
async function clubThing(here: Village, { left, greta }: Cast): Promise<string> {
	const club = await association(here, [left, greta]);
	const id = crypto.randomUUID();
	await witness`update public.association_manager set deleted_at = now() where association_id = ${club} and resident_id = ${greta.id}`;
	await witness`insert into public.listing (village_id, id, kind, state, owner_association_id, title, category)
		values (${here.id}, ${id}, 'item', 'paused', ${club}, 'Klubbens', 'tools')`;
	return id;
}

/** Rows that are there and that nobody may read: taken away, or not yet given out. */
async function tombstones(here: Village): Promise<void> {
	const gone = await village('Borta');
	await witness`update public.village set deleted_at = now() where id = ${gone.id}`;
	await witness`insert into public.association (village_id, name, deleted_at) values (${here.id}, 'Nedlagd', now())`;
	await witness`insert into public.place (village_id, kind, name, lat, lng, deleted_at) values (${here.id}, 'other', 'Riven', 64.9, 19.4, now())`;
	await witness`update public.listing set deleted_at = now() where village_id = ${here.id} and title = 'Borttagen'`;
}

/** A sauna by the hour, suggested with the drill, and a guest who comes every week. */
async function everyWeek(here: Village, owner: Person, guest: Person, extra: string) {
	const listing_id = await room(owner, here, { space: { ...byTheHour, extras: [extra] } });
	await does(guest, 'request_series', {
		...{ village_id: here.id, listing_id, series_id: crypto.randomUUID(), note: '' },
		...{ rule: 'FREQ=WEEKLY;COUNT=2', first_day: day(2), from: '18:00', to: '20:00' }
	});
}

/** A hall that neighbours may book, and one who has: from then on she is a guest. */
async function nextDoor(here: Village, { aila, gun }: Cast, hall: string): Promise<void> {
	const space = { ...byTheHour, bookers: 'neighbours' };
	const listing_id = await room(aila, here, { association_id: hall, space });
	const ref = await books(gun, here, listing_id, time(9, '18:00', '20:00'));
	await does(gun, 'send_message', {
		...{ village_id: here.id, conversation_id: ref.booking_id },
		...{ message_id: crypto.randomUUID(), body: 'Vi blir tolv' }
	});
}

async function photo(
	who: Person,
	{ id: village_id }: Village
): Promise<{ id: string; alt: string }> {
	const photo_id = crypto.randomUUID();
	await does(who, 'add_photo', { village_id, photo_id, width: 4, height: 3 });
	return { id: photo_id, alt: 'Borren' };
}

/** A village with at least one row in every table, between Maja (owner) and Nils (borrower). */
export async function world(): Promise<World> {
	const [here, there] = [await village(), await village('Annanby')];
	const cast = await people(here, there);
	const { maja, nils, aila } = cast;
	const [hall, venue] = [await association(here, [aila]), await place(here)];
	await witness`insert into public.map_file (village_id, sha256, bytes, bounds, published_at) values
		(${here.id}, ${'a'.repeat(64)}, 1000, '{19.3,64.8,19.5,65}', now()), (${here.id}, ${'b'.repeat(64)}, 1000, '{19.3,64.8,19.5,65}', null)`;
	await rideTo(here, nils, venue, 'published');
	await rideTo(here, nils, venue, 'draft');
	await listing(aila, here, {
		kind: 'space',
		category: 'hall',
		title: 'Salen',
		association_id: hall,
		place_id: venue,
		point: null
	});
	const drill = await listing(maja, here, { photos: [await photo(maja, here)] });
	const hidden = await listing(aila, here, {
		kind: 'space',
		category: 'hall',
		title: 'Bara för byn',
		audience: 'village'
	});
	await witness`insert into public.listing_extra (village_id, listing_id, extra_id) values (${here.id}, ${hidden}, ${drill})`;
	const closed = await listing(maja, here, { title: 'Pausad' });
	await does(maja, 'pause_listing', { village_id: here.id, listing_id: closed });
	await listing(maja, here, { title: 'Borttagen' });
	await tombstones(here);
	await listing(maja, here, {
		intent: 'want',
		title: 'Sökes tält',
		audience: 'village',
		point: null
	});
	for (const [owner, listing_id] of [
		[maja, drill],
		[aila, hidden],
		[maja, closed]
	] as const)
		await does(owner, 'block_days', {
			village_id: here.id,
			listing_id,
			first_day: day(20),
			last_day: day(21),
			reason: 'own_use'
		});
	await everyWeek(here, maja, nils, drill);
	await nextDoor(here, cast, hall);
	const loan = await agreed(maja, nils, here, drill, [0, 2]);
	await does(nils, 'send_message', {
		village_id: here.id,
		conversation_id: loan.booking_id,
		message_id: crypto.randomUUID(),
		body: 'Hej'
	});
	await does(maja, 'hand_over_booking', handover(loan, { photos: [await photo(maja, here)] }));
	await nils.db.rpc('mark_read', { village_id: here.id, conversation_id: loan.booking_id });
	await does(maja, 'save_profile', {
		village_id: here.id,
		display_name: 'Maja',
		language: 'sv',
		phone: '070 123 45 67'
	});
	const clubs = await clubThing(here, cast);
	return { here, there, cast, loan, drill, hidden, closed, clubs };
}

/** The cast, and the visitor without an account. */
export const everybody = ({ cast }: World): [string, { db: Person['db'] }][] => [
	['anon', { db: anon() }],
	...Object.entries(cast)
];
