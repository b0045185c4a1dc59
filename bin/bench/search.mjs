// Search in view through SQL as a signed-in resident, with row-level security, at growing sizes.
import { benchDatabase, percentile } from './database.mjs';

const VILLAGES = 10_000;
const QUERIES = 400;

/** Fills the database up to `total` published listings, spread round the villages. */
async function fill(sql, from, total) {
	await sql.begin(async (tx) => {
		await tx`set local session_replication_role = replica`;
		await tx.unsafe(`insert into public.listing (village_id, id, kind, state, owner_resident_id, title, body, category, located,
				lat, lng, cell_size, cell_code, published_at)
			select v.id, gen_random_uuid(), 'item', 'published', m.resident_id,
				(array['Slagborrmaskin','Släpvagn','Isborr','Stege','Symaskin','Kanot','Tält','Våffeljärn'])[1 + n % 8] || ' ' || n,
				'Hämtas hos mig. Fungerar bra och är lätt att använda.', 'tools', 'cell',
				v.lat + (random() - 0.5) * 0.1, v.lng + (random() - 0.5) * 0.2, 500, '', now() - n * interval '1 second'
			from generate_series(${from + 1}, ${total}) n
			join bench_village v on v.k = n % ${VILLAGES} join public.member m on m.village_id = v.id`);
	});
	await sql`analyze public.listing`;
}

async function villages(sql) {
	await sql`create table public.bench_village (k int primary key, id uuid, lat float8, lng float8)`;
	await sql.unsafe(`insert into bench_village select n, gen_random_uuid(), 60 + random() * 8, 12 + random() * 10
		from generate_series(0, ${VILLAGES - 1}) n`);
	await sql`insert into public.village (id, slug, name, country, language, lat, lng)
		select id, 'by-' || k, 'By ' || k, 'SE', 'sv', lat, lng from bench_village`;
	await sql`insert into public.resident (id) select gen_random_uuid() from bench_village`;
	await sql`insert into public.member (village_id, resident_id, display_name)
		select v.id, r.id, 'Bo' from (select id, row_number() over () r from bench_village) v
		join (select id, row_number() over () r from public.resident) r using (r)`;
	await sql`analyze`;
}

/** What is typed: a plural, a slip, a beginning, and what is not there. */
const TYPED = ['slagborrmaskiner', 'symaskni', 'släp', 'gräsklippare'];

/** @param {boolean} typing whether words are asked for, in the whole village, instead of what is in view */
async function measure(sql, typing = false) {
	const spots = await sql`select v.id, v.lat, v.lng, m.resident_id from bench_village v
		join public.member m on m.village_id = v.id order by random() limit ${QUERIES}`;
	const times = [];
	let hits = 0;
	for (const spot of spots) {
		await sql.begin(async (tx) => {
			await tx`select set_config('role', 'authenticated', true), set_config('request.jwt.claim.sub', ${spot.resident_id}, true)`;
			const start = performance.now();
			const words = TYPED[times.length % TYPED.length];
			const rows = typing
				? await tx`select * from public.search_listings(village_id => ${spot.id}::uuid, words => ${words})`
				: await tx`select * from public.search_listings(village_id => ${spot.id}::uuid, kinds => array['item'],
				west => ${spot.lng - 0.05}::float8, south => ${spot.lat - 0.02}::float8, east => ${spot.lng + 0.05}::float8, north => ${spot.lat + 0.02}::float8)`;
			times.push(performance.now() - start);
			hits += rows.length;
		});
	}
	times.sort((a, b) => a - b);
	return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), hits: hits / QUERIES };
}

/** @returns {Promise<{ rows: [string, string, string][] }>} what was measured, its value, its budget */
export async function search({ most = 1_000_000 } = {}) {
	const { sql, stop } = await benchDatabase();
	const rows = [];
	try {
		await villages(sql);
		let have = 0;
		for (const size of [10_000, 100_000, 1_000_000].filter((one) => one <= most)) {
			await fill(sql, have, size);
			have = size;
			const { p50, p95, hits } = await measure(sql);
			rows.push([
				`search in view, ${size.toLocaleString('en')} listings, p50 / p95`,
				`${p50.toFixed(2)} / ${p95.toFixed(2)} ms (${hits.toFixed(1)} found)`,
				size === 1_000_000 ? 'p95 ≤ 10 ms' : ''
			]);
			const typed = await measure(sql, true);
			rows.push([
				`search for words, ${size.toLocaleString('en')} listings, p50 / p95`,
				`${typed.p50.toFixed(2)} / ${typed.p95.toFixed(2)} ms (${typed.hits.toFixed(1)} found)`,
				size === 1_000_000 ? 'p95 ≤ 10 ms' : ''
			]);
		}
	} finally {
		await stop();
	}
	return { rows };
}
