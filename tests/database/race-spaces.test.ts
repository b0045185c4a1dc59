import { afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { day, listing } from './lib/listing.ts';
import { byTheHour, hourly, job, room, time } from './lib/spaces.ts';
import { command, does, type Answer, type Person } from './lib/people.ts';
import { resident, village, type Village } from './lib/village.ts';
import { one, witness, witnessText } from './lib/witness.ts';

/** What a command says; anything else is the database's own complaint. */
const word = /^[a-z_]+$/;
const deadlocks = () =>
	one<number>`select deadlocks::int from pg_stat_database where datname = current_database()`;
/** Everything the database does by itself, as two servers do it, again and again until a rush is over. */
async function jobsDuring<T>(rush: Promise<T>): Promise<T> {
	let over = false;
	const servers = [0, 1].map(async () => {
		while (!over)
			for (const name of [
				'expire_requests',
				'free_no_shows',
				'end_spaces',
				'offer_places'
			] as const)
				await job(name);
	});
	const answers = await rush.finally(() => (over = true));
	await Promise.all(servers);
	return answers;
}
const words = (answers: Answer[]) => [...new Set(answers.map(({ said }) => said))].sort();

// PGlite has one connection: it cannot show a race.
describe.runIf(inject('backendKind') === 'postgres')('many at once, by the hour', () => {
	let here: Village;
	let maja: Person;
	let aila: Person;
	let crowd: Person[];
	let before: number;

	beforeAll(async () => {
		here = await village();
		[maja, aila] = await Promise.all([resident('Maja', here), resident('Aila', here)]);
		crowd = await Promise.all(Array.from({ length: 40 }, (_, i) => resident(`Granne${i}`, here)));
		before = await deadlocks();
	});
	afterEach(async () => {
		await witness`select pg_stat_force_next_flush()`;
		expect(await deadlocks()).toBe(before);
		expect(
			await one`select count(*)::int from public.claim a join public.claim b on a.unit_id = b.unit_id and a.booking_id < b.booking_id and a.during && b.during
			where a.village_id = ${here.id}`
		).toBe(0);
		// What lives holds all that it needs, and what is over holds nothing.
		expect(
			await witness`select b.state, count(*)::int from public.booking b where b.village_id = ${here.id}
				and (b.state in ('confirmed', 'active')) <> exists (select 1 from public.claim c where c.booking_id = b.id) and b.state not in ('requested', 'waitlisted') group by 1`
		).toEqual([]);
		await witness`update private.command set at = at - interval '2 hours'`;
	});
	/** Answered and stored are the same. */
	const stored = async (answers: Answer[], state: string, table = 'booking') => {
		for (const { status, said } of answers) expect([said, status < 500]).toEqual([said, true]);
		const ids = answers.flatMap(({ data }) =>
			data?.booking_id ? [data.booking_id as string] : []
		);
		expect(
			(
				await witnessText(
					`select id from public.${table} where id = any ('{${ids.join()}}') and state = '${state}'`
				)
			).length
		).toBe(ids.length);
		return ids.length;
	};
	const hall = async (change: object = {}) => {
		const whole = await room(maja, here, {
			space: { ...byTheHour, turnaround_minutes: 30 },
			...change
		});
		const half = () => room(maja, here, { space: { ...byTheHour, part_of: whole } });
		return [whole, await half(), await half()] as const;
	};

	test('a hall and its halves, in one rush', async () => {
		for (let round = 0; round < 3; round++) {
			const three = await hall();
			const rush = crowd.map((who, i) =>
				command(
					who,
					'request_booking',
					hourly(here, three[i % 3] as string, time(3, '18:00', '20:00'))
				)
			);
			const answers = await jobsDuring(Promise.all(rush));
			expect(words(answers)).toEqual(['ok', 'taken']);
			expect([1, 2]).toContain(await stored(answers, 'confirmed'));
		}
	});

	test('sixty chairs, seven at a time', async () => {
		const chairs = await listing(maja, here, { quantity: 60, approval: 'auto' });
		const body = () => ({
			...hourly(here, chairs, time(3, '10:00', '11:00'), { quantity: 7 }),
			from: undefined,
			to: undefined
		});
		const answers = await jobsDuring(
			Promise.all(crowd.map((who) => command(who, 'request_booking', body())))
		);
		expect([words(answers), await stored(answers, 'confirmed')]).toEqual([['ok', 'taken'], 8]);
	});

	test('bundles through each other in every order, with cancels, answers and withdrawals', async () => {
		const [whole, left, right] = await hall({ approval: 'manual' });
		const things = [
			whole,
			left,
			right,
			await listing(aila, here, { quantity: 20 }),
			await room(aila, here, { approval: 'manual' }),
			await listing(maja, here, { quantity: 3 })
		];
		const byDay = new Set([things[3], things[5]]);
		const turns = crowd.map(async (who, i) => {
			const order = things
				.map((_, n) => things[(n * (i % 2 ? 1 : 5) + i) % things.length] as string)
				.slice(0, 3);
			const parts = order.map((listing_id) => ({
				...{ listing_id, booking_id: crypto.randomUUID() },
				...(byDay.has(listing_id)
					? { first_day: day(4 + (i % 5)), last_day: day(4 + (i % 5)) }
					: time(4 + (i % 5), '18:00', '20:00'))
			}));
			const refs = parts.map(({ booking_id }) => ({ village_id: here.id, booking_id }));
			const answers = [
				await command(who, 'request_bundle', {
					village_id: here.id,
					bundle_id: crypto.randomUUID(),
					note: '',
					parts
				})
			];
			if (answers[0]?.said !== 'ok') return answers;
			const yes = refs.flatMap((ref) =>
				[maja, aila].map((owner) => command(owner, 'confirm_booking', ref))
			);
			const ends = i % 3 === 0 ? [command(who, 'cancel_booking', refs[i % 2] as object)] : [];
			const moves =
				i % 4 === 0
					? [
							command(who, 'propose_booking_time', {
								...refs[0],
								...time(10, '18:00', '20:00'),
								note: 'Kan vi?'
							})
						]
					: [];
			return [...answers, ...(await Promise.all([...yes, ...ends, ...moves]))];
		});
		const answers = (await jobsDuring(Promise.all(turns))).flat();
		for (const { said, status } of answers)
			expect([said, status < 500 && word.test(said)]).toEqual([said, true]);
		// All or nothing: no bundle is half agreed.
		expect(
			await witness`select bundle_id from public.booking where village_id = ${here.id} and bundle_id is not null group by 1
				having count(distinct state) filter (where state in ('requested', 'confirmed')) > 1`
		).toEqual([]);
	});

	test('owners withdraw what is asked for together, at the same moment', async () => {
		for (let round = 0; round < 4; round++) {
			const [mine, hers] = [
				await room(maja, here, { approval: 'manual' }),
				await room(aila, here, { approval: 'manual' })
			];
			await Promise.all(
				crowd.slice(0, 12).map((who, i) => {
					const when = time(3 + i, '18:00', '20:00');
					const parts = [mine, hers].map((listing_id) => ({
						listing_id,
						booking_id: crypto.randomUUID(),
						...when
					}));
					return does(who, 'request_bundle', {
						village_id: here.id,
						bundle_id: crypto.randomUUID(),
						note: '',
						parts
					});
				})
			);
			const gone = await jobsDuring(
				Promise.all([
					command(maja, 'withdraw_listing', { village_id: here.id, listing_id: mine }),
					command(aila, 'withdraw_listing', { village_id: here.id, listing_id: hers })
				])
			);
			expect(words(gone)).toEqual(['ok']);
			expect(
				await one`select count(*)::int from public.booking where listing_id in (${mine}, ${hers}) and state = 'requested'`
			).toBe(0);
		}
	});

	test('lines, offers and takers, while places come and go', async () => {
		const id = await room(maja, here);
		const when = (i: number) =>
			time(
				3,
				['18:00', '19:00', '18:30'][i % 3] as string,
				['20:00', '21:00', '19:30'][i % 3] as string
			);
		const turns = crowd.map(async (who, i) => {
			const body = hourly(here, id, when(i), { wait: true });
			const answers = [await command(who, 'request_booking', body)];
			const state = answers[0]?.data?.state;
			if (state === 'confirmed' || i % 4 === 0)
				answers.push(await command(who, 'cancel_booking', body));
			for (let look = 0; state === 'waitlisted' && look < 4; look++)
				answers.push(await command(who, 'take_place', body));
			return answers;
		});
		const answers = (await jobsDuring(Promise.all(turns))).flat();
		for (const { said, status } of answers)
			expect([said, status < 500 && word.test(said)]).toEqual([said, true]);
		expect(
			await one<number>`select count(*)::int from public.booking where listing_id = ${id} and confirmed_at is not null`
		).toBeGreaterThan(1);
	});

	test('dates of standing bookings against each other, blocks and edits', async () => {
		const [whole, left] = await hall();
		const edit = {
			kind: 'space',
			category: 'hall',
			title: 'Salen',
			approval: 'auto',
			listing_id: left,
			village_id: here.id,
			point: { lat: here.lat, lng: here.lng, address: '', directions: '' },
			photos: [],
			space: { ...byTheHour, part_of: whole }
		};
		const asked = crowd.slice(0, 10).map((who, i) => {
			const from = `${String(8 + (i % 6)).padStart(2, '0')}:00`;
			return command(who, 'request_series', {
				village_id: here.id,
				listing_id: i % 2 ? whole : left,
				series_id: crypto.randomUUID(),
				rule: 'FREQ=WEEKLY;COUNT=8',
				first_day: day(3 + (i % 2)),
				from,
				to: '16:00',
				note: '',
				wait: true
			});
		});
		const blocked = [0, 1, 2, 3].map((n) =>
			command(maja, 'block_days', {
				village_id: here.id,
				listing_id: n % 2 ? whole : left,
				...time(3 + n, '10:00', '14:00'),
				reason: 'closed',
				over: true
			})
		);
		const free = [0, 1, 2, 3].map((n) =>
			command(maja, 'unblock_days', {
				village_id: here.id,
				listing_id: n % 2 ? whole : left,
				...time(3 + n, '10:00', '14:00')
			})
		);
		const edits = [whole, null, whole].map((part_of) =>
			command(maja, 'edit_listing', { ...edit, space: { ...edit.space, part_of } })
		);
		const answers = await jobsDuring(Promise.all([...asked, ...blocked, ...free, ...edits]));
		for (const { said, status } of answers)
			expect([said, status < 500 && word.test(said)]).toEqual([said, true]);
	});
});
