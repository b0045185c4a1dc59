// A room that is booked by the hour: its week told and drawn, and standing bookings against a full calendar.
import { randomUUID } from 'node:crypto';
import { benchDatabase, percentile } from './database.mjs';

const ROUNDS = 60;
const BOOKINGS = 500;
/** As other villages' things and loans stand in the same tables. */
const OTHERS = 20_000;
const ZONE = 'Europe/Stockholm';
const OPENINGS = [
	...[
		['08:00', '22:00'],
		['10:00', '02:00']
	].map(([opens, closes], i) => ({
		weekdays: i ? [6, 7] : [1, 2, 3, 4, 5],
		...{ on_date: null, valid_from: null, valid_to: null, opens, closes, closed: false }
	}))
];

/** A village with a hall of two halves, every hour of a week and more of it taken; and `OTHERS` loans of other things. */
async function prepare(sql) {
	const [village, owner, guest, neighbour] = Array.from({ length: 4 }, () => randomUUID());
	const rooms = {
		hall: randomUUID(),
		half: randomUUID(),
		free: randomUUID(),
		things: randomUUID()
	};
	await sql`insert into public.village (id, slug, name, country, language, lat, lng, most_ahead)
		values (${village}, ${`bench-${village.slice(0, 8)}`}, 'Bench', 'SE', 'sv', 64, 19, 1000)`;
	await sql`insert into public.resident (id) select unnest(${[owner, guest, neighbour]}::uuid[])`;
	await sql`insert into public.member (village_id, resident_id, display_name)
		select ${village}::uuid, unnest(${[owner, guest, neighbour]}::uuid[]), 'Bo'`;
	await sql`insert into public.listing (village_id, id, kind, state, owner_resident_id, title, category, approval, max_ahead_days)
		select ${village}::uuid, unnest(${Object.values(rooms)}::uuid[]), 'space', 'published', ${owner}, 'Salen', 'hall', 'auto', 400`;
	await sql`insert into public.space (village_id, listing_id, slot_minutes, min_minutes, max_minutes)
		select ${village}::uuid, unnest(${Object.values(rooms)}::uuid[]), 30, 30, 720`;
	for (const { weekdays, opens, closes } of OPENINGS)
		await sql`insert into public.opening (village_id, listing_id, weekdays, opens, closes)
			select ${village}::uuid, unnest(${Object.values(rooms)}::uuid[]), ${weekdays}::smallint[], ${opens}, ${closes}`;
	await sql`with made as (insert into public.unit (village_id, label, turnaround)
			select ${village}::uuid, unnest(${Object.values(rooms)}::text[]), '15 minutes' returning id, label)
		insert into public.listing_unit (village_id, listing_id, unit_id, role) select ${village}::uuid, label::uuid, id, 'all' from made`;
	await sql`insert into public.listing_unit (village_id, listing_id, unit_id, role)
		select village_id, ${rooms.hall}, unit_id, 'all' from public.listing_unit where listing_id = ${rooms.half}`;
	const book = (room, most, from) => sql`
		with made as (insert into public.booking (village_id, id, listing_id, listing_title, requester_id, owner_resident_id, state,
				quantity, during, first_day, last_day, from_time, to_time, word_code)
			select ${village}::uuid, gen_random_uuid(), ${room}, 'Salen', ${guest}, ${owner}, 'confirmed', 1,
				tstzrange(at, at + interval '45 minutes'), at::date, at::date, '10:00', '10:45', '{1,2,3,4,5,6}'
			from (select (current_date + ${from}::int)::timestamp at time zone ${ZONE} + n * interval '1 hour' as at
				from generate_series(1, ${most}::int) n) k returning id, during)
		insert into public.claim (village_id, booking_id, unit_id, during)
		select ${village}::uuid, m.id, u.unit_id, m.during from made m join public.listing_unit u on u.listing_id = ${room}`;
	await book(rooms.hall, BOOKINGS, 0);
	await book(rooms.things, OTHERS, -400);
	await sql`analyze`;
	return { village, neighbour, ...rooms };
}

const timed = async (rounds, work) => {
	const times = [];
	for (let round = 0; round < rounds; round++) {
		const start = performance.now();
		await work(round);
		times.push(performance.now() - start);
	}
	times.sort((a, b) => a - b);
	return `${percentile(times, 0.5).toFixed(1)} / ${percentile(times, 0.95).toFixed(1)} ms`;
};

/** @returns {Promise<{ rows: [string, string, string][] }>} */
export async function spaces() {
	const { hourStates } = await import('#lib/domain/hour-cells.ts');
	const { addDays, dayAt } = await import('#lib/domain/days.ts');
	const { sql, stop } = await benchDatabase();
	try {
		const scene = await prepare(sql);
		const as = (work) =>
			sql.begin(async (tx) => {
				await tx`select set_config('role', 'authenticated', true), set_config('request.jwt.claim.sub', ${scene.neighbour}, true)`;
				return work(tx);
			});
		let calendar;
		const told = await timed(ROUNDS, () =>
			as(async (tx) => {
				[{ calendar }] =
					await tx`select public.listing_busy(${scene.village}, ${scene.hall}) as calendar`;
			})
		);
		const terms = {
			slot_minutes: 30,
			min_minutes: 30,
			max_minutes: 720,
			notice_hours: 0,
			max_ahead_days: 400,
			ends_on: null
		};
		const first = addDays(dayAt(ZONE), 1);
		const drawn = await timed(ROUNDS, () =>
			hourStates(calendar, OPENINGS, terms, ZONE, first, addDays(first, 6), 1, Date.now())
		);
		const series = (listing, wait) =>
			timed(ROUNDS / 3, () =>
				as(async (tx) => {
					// Taken back: the next round asks as the first did.
					await tx
						.savepoint(async (inner) => {
							const body = {
								village_id: scene.village,
								listing_id: listing,
								series_id: randomUUID(),
								rule: 'FREQ=WEEKLY;COUNT=52'
							};
							const when = { first_day: addDays(first, 3), from: '18:00', to: '20:00', wait };
							await inner`select public.request_series(${randomUUID()}, ${sql.json({ ...body, ...when })})`;
							throw new Error('back');
						})
						.catch((error) => {
							if (error.message !== 'back' && error.message !== 'taken') throw error;
						});
				})
			);
		const week = `a hall and its half with ${BOOKINGS} bookings`;
		return {
			rows: [
				[`${week}: what is held (listing_busy), p50 / p95`, told, 'p95 ≤ 50 ms'],
				[`${week}: its week by the hour on the phone, p50 / p95`, drawn, 'p95 ≤ 16 ms'],
				[
					'52 dates of a standing booking, all to be had, p50 / p95',
					await series(scene.free, false),
					'p95 ≤ 500 ms'
				],
				[
					'52 dates against a full calendar, in line for each taken, p50 / p95',
					await series(scene.things, true),
					'p95 ≤ 500 ms'
				]
			]
		};
	} finally {
		await stop();
	}
}
