// What a phone fetches of a village: everything at first, and then nothing new. Through SQL as a signed-in
// resident, with row-level security; and what it weighs on the way.
import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { benchDatabase, percentile } from './database.mjs';

const POLLS = 200;
/** Documents on a page, as the app asks for them. */
const PAGE = 500;
const NEIGHBOURS = 300;
const TALKS = 40;

/** A village with `listings` things of as many pieces, a tenth of them on loan, and a resident who lends much. */
async function prepare(sql, listings) {
	const village = randomUUID();
	const people = Array.from({ length: NEIGHBOURS }, () => randomUUID());
	const [me] = people;
	await sql`insert into public.village (id, slug, name, country, language, lat, lng)
		values (${village}, ${`bench-${village.slice(0, 8)}`}, 'Bench', 'SE', 'sv', 64, 19)`;
	await sql`insert into public.resident (id) select unnest(${people}::uuid[])`;
	await sql`insert into public.member (village_id, resident_id, display_name)
		select ${village}::uuid, unnest(${people}::uuid[]), 'Granne Grannesson'`;
	await sql`insert into public.listing (village_id, id, kind, state, owner_resident_id, title, body, category, care_note,
			located, lat, lng, cell_size, cell_code, area, published_at)
		select ${village}::uuid, gen_random_uuid(), 'item', 'published', (${people}::uuid[])[1 + n % ${NEIGHBOURS}],
			(array['Slagborrmaskin','Släpvagn','Isborr','Stege','Symaskin','Kanot','Tält','Våffeljärn'])[1 + n % 8] || ' ' || n,
			'Hämtas hos mig på ' || md5(n::text) || ' efter klockan fem. Fungerar bra och är lätt att använda.', 'tools',
			'Torka av efter ' || md5(n::text), 'cell', 64 + random() * 0.1, 19 + random() * 0.2, 500, 'CRS3035RES500m' || n,
			jsonb_build_object('type', 'Polygon', 'coordinates', jsonb_build_array((select jsonb_agg(
				jsonb_build_array(19 + random()::numeric(6,5), 64 + random()::numeric(6,5)) ) from generate_series(1, 9)))),
			now() - n * interval '1 minute'
		from generate_series(1, ${listings}) n`;
	await sql`insert into public.photo (village_id, id, uploaded_by, listing_id, alt, width, height)
		select village_id, gen_random_uuid(), owner_resident_id, id, 'Bild på ' || title, 1600, 1200
		from public.listing l where village_id = ${village}`;
	await sql`with made as (insert into public.unit (village_id, label) select village_id, id::text from public.listing
			where village_id = ${village} returning id, label)
		insert into public.listing_unit (village_id, listing_id, unit_id, role) select ${village}::uuid, label::uuid, id, 'any' from made`;
	await sql`with made as (insert into public.booking (village_id, id, listing_id, listing_title, requester_id, owner_resident_id, state,
				during, first_day, last_day, word_code)
			select l.village_id, gen_random_uuid(), l.id, l.title, (${people}::uuid[])[1 + (random() * ${NEIGHBOURS - 1})::int],
				l.owner_resident_id, 'confirmed', private.day_range('Europe/Stockholm', current_date + d, current_date + d + 2),
				current_date + d, current_date + d + 2, '{1,2,3,4,5,6}'
			from public.listing l, lateral (select (random() * 100)::int as d) d
			where l.village_id = ${village} and right(l.title, 1) = '7' returning *)
		insert into public.claim (village_id, booking_id, unit_id, during)
		select m.village_id, m.id, u.unit_id, m.during from made m
		join public.listing_unit u on u.village_id = m.village_id and u.listing_id = m.listing_id`;
	await sql`insert into public.booking (village_id, id, listing_id, listing_title, requester_id, owner_resident_id, state,
			during, first_day, last_day, word_code)
		select l.village_id, gen_random_uuid(), l.id, l.title, ${people[1]}::uuid, ${me}::uuid, 'completed',
			private.day_range('Europe/Stockholm', current_date - 9, current_date - 8), current_date - 9, current_date - 8, '{1,2,3,4,5,6}'
		from (select * from public.listing where village_id = ${village} limit ${TALKS}) l`;
	await sql`insert into public.conversation (village_id, id, listing_id, listing_title, about, asker_id, owner_resident_id)
		select village_id, id, listing_id, listing_title, 'booking', requester_id, owner_resident_id
		from public.booking where village_id = ${village}`;
	await sql`insert into public.message (village_id, id, conversation_id, sender_id, body)
		select village_id, gen_random_uuid(), id, asker_id, 'Hej, kan jag hämta på ' || md5(n::text) || '?'
		from public.conversation, generate_series(1, 6) n where village_id = ${village}`;
	await sql`analyze`;
	return { village, me };
}

/** Fetches a page as the API does. @returns {Promise<{ page: any, ms: number, bytes: number }>} */
function fetchPage(sql, { village, me }, { since, after }) {
	return sql.begin(async (tx) => {
		await tx`select set_config('role', 'authenticated', true), set_config('request.jwt.claim.sub', ${me}, true)`;
		const start = performance.now();
		const [{ text }] =
			await tx`select public.pull(${village}::uuid, ${since}, ${after?.xid ?? null}, ${after?.id ?? null}::uuid,
			${PAGE})::text as text`;
		const ms = performance.now() - start;
		return { page: JSON.parse(text), ms, bytes: gzipSync(text).length };
	});
}

/** Everything, page after page. */
async function first(sql, scene) {
	const sum = { ms: 0, bytes: 0, pages: 0, since: '' };
	let cursor = { since: '0', after: null };
	for (;;) {
		const { page, ms, bytes } = await fetchPage(sql, scene, cursor);
		sum.ms += ms;
		sum.bytes += bytes;
		sum.pages += 1;
		sum.since ||= page.since;
		if (!page.more) return sum;
		cursor = { since: '0', after: page.after };
	}
}

/** @returns {Promise<{ rows: [string, string, string][] }>} */
export async function pull() {
	const { sql, stop } = await benchDatabase();
	const rows = [];
	try {
		for (const size of [1_500, 5_000]) {
			const scene = await prepare(sql, size);
			await first(sql, scene);
			const { ms, bytes, pages, since } = await first(sql, scene);
			const many = `${size.toLocaleString('en')} listings`;
			rows.push([
				`pull of everything, ${many}`,
				`${Math.round(ms)} ms, ${Math.round(bytes / 1024)} KB gzip, ${pages} pages`,
				''
			]);
			const times = [];
			let told = 0;
			for (let i = 0; i < POLLS; i++) {
				const { page, ms } = await fetchPage(sql, scene, { since, after: null });
				told += page.listings.length + page.conversations.length;
				times.push(ms);
			}
			if (told > 0) throw new Error(`An empty delta told of ${told} documents.`);
			times.sort((a, b) => a - b);
			rows.push([
				`pull when nothing changed, ${many}, p50 / p95`,
				`${percentile(times, 0.5).toFixed(2)} / ${percentile(times, 0.95).toFixed(2)} ms`,
				size === 5_000 ? 'p95 ≤ 20 ms' : ''
			]);
		}
	} finally {
		await stop();
	}
	return { rows };
}
