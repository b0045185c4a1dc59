// Ten thousand people ask for the same thing at once: one slot, and twenty pieces.
import { randomUUID } from 'node:crypto';
import { benchDatabase, residents } from './database.mjs';

const REQUESTS = 10_000;
const CONNECTIONS = 100;
const PEOPLE = 400;

async function prepare(sql, pieces) {
	const village = randomUUID();
	const listing = randomUUID();
	const owner = randomUUID();
	await sql`insert into public.village (id, slug, name, country, language, lat, lng)
		values (${village}, ${`bench-${village.slice(0, 8)}`}, 'Bench', 'SE', 'sv', 64, 19)`;
	const people = [owner, ...Array.from({ length: PEOPLE }, () => randomUUID())];
	await sql`insert into public.resident (id) select unnest(${people}::uuid[])`;
	await sql`insert into public.member (village_id, resident_id, display_name) select ${village}::uuid, unnest(${people}::uuid[]), 'Bo'`;
	await sql`insert into public.listing (village_id, id, kind, state, owner_resident_id, title, category)
		values (${village}, ${listing}, 'item', 'published', ${owner}, 'Slagborrmaskin', 'tools')`;
	for (let n = 0; n < pieces; n++) {
		const [unit] =
			await sql`insert into public.unit (village_id, label) values (${village}, ${String(n)}) returning id`;
		await sql`insert into public.listing_unit (village_id, listing_id, unit_id, role) values (${village}, ${listing}, ${unit.id}, 'any')`;
	}
	await sql`analyze`;
	return { village, listing, people: people.slice(1) };
}

async function rush(url, { village, listing, people }, days) {
	const pool = residents(url, CONNECTIONS);
	await Promise.all(Array.from({ length: CONNECTIONS }, () => pool`select 1`));
	const outcome = { won: 0, taken: 0, deadlock: 0, other: 0 };
	const start = performance.now();
	await Promise.all(
		Array.from({ length: REQUESTS }, async (_, n) => {
			const who = people[n % people.length];
			const [first_day, last_day] = days();
			const body = {
				village_id: village,
				listing_id: listing,
				booking_id: randomUUID(),
				first_day,
				last_day
			};
			try {
				await pool.begin((tx) => [
					tx`select set_config('role', 'authenticated', true), set_config('request.jwt.claim.sub', ${who}, true)`,
					tx`select public.request_booking(${randomUUID()}::uuid, ${tx.json(body)}::jsonb)`
				]);
				outcome.won++;
			} catch (error) {
				if (error.code === 'PT409') outcome.taken++;
				else if (error.code === '40P01') outcome.deadlock++;
				else {
					outcome.other++;
					outcome.why = error.message;
				}
			}
		})
	);
	const perSecond = REQUESTS / ((performance.now() - start) / 1000);
	await pool.end();
	return { ...outcome, perSecond };
}

async function overlaps(sql) {
	const [{ count }] = await sql`select count(*)::int from public.claim a join public.claim b
		on a.unit_id = b.unit_id and a.booking_id < b.booking_id and a.during && b.during`;
	return count;
}

const day = (n) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);

/** @returns {Promise<{ rows: [string, string, string][] }>} */
export async function slots() {
	const { sql, url, stop } = await benchDatabase();
	const rows = [];
	try {
		for (const [name, pieces, days] of [
			['L1: 10,000 requests for one slot', 1, () => [day(3), day(4)]],
			[
				'L2: 10,000 requests over 20 pieces, 1-6 of 160 days',
				20,
				() => {
					const first = 1 + Math.floor(Math.random() * 160);
					return [day(first), day(first + Math.floor(Math.random() * 6))];
				}
			]
		]) {
			const scene = await prepare(sql, pieces);
			const result = await rush(url, scene, days);
			const [{ count }] =
				await sql`select count(*)::int from public.booking where village_id = ${scene.village}`;
			rows.push([
				name,
				`${Math.round(result.perSecond).toLocaleString('en')}/s; ${result.won} won (${count} stored), ${result.taken} told it is taken, ` +
					`${await overlaps(sql)} overlaps, ${result.deadlock} deadlocks, ${result.other} other errors${result.why ? ` (${result.why})` : ''}`,
				'≥ 2,000/s, 0 overlaps, 0 deadlocks'
			]);
		}
	} finally {
		await stop();
	}
	return { rows };
}
