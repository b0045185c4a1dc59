// Ten thousand people ask for the same thing at once: one slot, and twenty pieces. Sent by pgbench, which
// costs little beside the database.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { StartError } from '../lib/command.mjs';
import { findServer } from '../lib/postgres-tools.mjs';
import { run } from '../lib/run.mjs';
import { benchDatabase } from './database.mjs';

const REQUESTS = 10_000;
const CONNECTIONS = 100;
const PEOPLE = 1_000;
// A pool's connections have their plans: each connection first asks this often for another thing.
const WARM_UP = 20;
const BUDGET = '≥ 2,000/s, 0 overlaps, 0 deadlocks';

/** A village with `things` listings of `pieces` pieces each, and one more, number 0, to warm up on. */
async function prepare(sql, things, pieces) {
	const village = randomUUID();
	const people = Array.from({ length: PEOPLE + 1 }, () => randomUUID());
	await sql`insert into public.village (id, slug, name, country, language, lat, lng)
		values (${village}, ${`bench-${village.slice(0, 8)}`}, 'Bench', 'SE', 'sv', 64, 19)`;
	await sql`insert into public.resident (id) select unnest(${people}::uuid[])`;
	await sql`insert into public.member (village_id, resident_id, display_name) select ${village}::uuid, unnest(${people}::uuid[]), 'Bo'`;
	await sql`create table if not exists public.bench_listing (village_id uuid, n int, id uuid, primary key (village_id, n))`;
	await sql`insert into public.bench_listing select ${village}::uuid, n, gen_random_uuid() from generate_series(0, ${things}) n`;
	await sql`insert into public.listing (village_id, id, kind, state, owner_resident_id, title, category)
		select ${village}::uuid, b.id, 'item', 'published', ${people[0]}::uuid, 'Slagborrmaskin', 'tools'
		from public.bench_listing b where b.village_id = ${village}`;
	await sql`with made as (insert into public.unit (village_id, label)
			select ${village}::uuid, b.n || '/' || piece from public.bench_listing b, generate_series(1, ${pieces}) piece
			where b.village_id = ${village} returning id, label)
		insert into public.listing_unit (village_id, listing_id, unit_id, role)
		select ${village}::uuid, b.id, made.id, 'any' from made
		join public.bench_listing b on b.village_id = ${village} and b.n = split_part(made.label, '/', 1)::int`;
	await sql`grant select on public.bench_listing to authenticated`;
	await sql`create table if not exists public.bench_person (village_id uuid, n int, id uuid, primary key (village_id, n))`;
	await sql`insert into public.bench_person select ${village}::uuid, n, id from unnest(${people.slice(1)}::uuid[]) with ordinality p(id, n)`;
	// What the API does for one request: the person's own rights, the command, and its answer or refusal.
	await sql`create or replace function public.bench_ask(village uuid, thing int, person int, first int, days int) returns text
		language plpgsql as $$
		begin
			perform set_config('request.jwt.claim.sub', (select b.id::text from public.bench_person b where b.village_id = village and b.n = person), true),
				set_config('role', 'authenticated', true);
			perform public.request_booking(gen_random_uuid(), jsonb_build_object('village_id', village,
				'listing_id', (select b.id from public.bench_listing b where b.village_id = village and b.n = thing),
				'booking_id', gen_random_uuid(), 'first_day', current_date + first, 'last_day', current_date + first + days - 1));
			return 'won';
		exception when sqlstate 'PT409' then
			return sqlerrm;
		end $$`;
	await history(sql, village, people);
	await sql`analyze`;
	return { village, things };
}

/** A year of loans that are over, because no village begins with a rush. */
async function history(sql, village, people) {
	await sql`insert into private.command (actor_id, id, name, body_hash, result, at)
		select who, gen_random_uuid(), 'request_booking', md5(week::text), '{}', now() - week * interval '7 days'
		from unnest(${people.slice(1)}::uuid[]) who, generate_series(1, 25) week`;
	await sql`with made as (insert into public.booking (village_id, id, listing_id, listing_title, requester_id,
			owner_resident_id, state, during, first_day, last_day, respond_by, word_code)
			select ${village}::uuid, gen_random_uuid(), b.id, 'Slagborrmaskin', who, ${people[0]}::uuid, 'active',
				tstzrange(now() - (turn * 1000 + at) * interval '1 hour', now() - (turn * 1000 + at - 1) * interval '1 hour'),
				current_date - (turn * 1000 + at::int) / 24, current_date - (turn * 1000 + at::int) / 24, now(), '{1,2,3,4,5,6}'
			from public.bench_listing b, unnest(${people.slice(1)}::uuid[]) with ordinality p(who, at), generate_series(1, 10) turn
			where b.village_id = ${village} and b.n = 0 returning id, during)
		insert into public.claim (village_id, booking_id, unit_id, during)
		select ${village}::uuid, made.id, lu.unit_id, made.during from made
		join public.bench_listing b on b.village_id = ${village} and b.n = 0
		join lateral (select * from public.listing_unit k where k.village_id = b.village_id and k.listing_id = b.id limit 1) lu on true`;
}

/** Sends the requests and returns how many a second, and what went wrong. */
async function send(url, folder, { village, things }, [from, to], [shortest, longest]) {
	const script = path.join(folder, 'ask.sql');
	writeFileSync(
		script,
		`\\set n :n + 1\n\\set person random(1, ${PEOPLE})\n\\set first random(${from}, ${to})\n\\set days random(${shortest}, ${longest})\n` +
			`\\if :n <= ${WARM_UP}\n\\set thing 0\n\\else\n\\set thing random(1, ${things})\n\\endif\n` +
			`select public.bench_ask('${village}', :thing, :person, :first, :days);\n`
	);
	const log = path.join(folder, village);
	const pgbench = path.join(findServer().bin, 'pgbench');
	const each = REQUESTS / CONNECTIONS + WARM_UP;
	const args = ['-n', '-c', CONNECTIONS, '-j', 2, '-t', each, '-M', 'prepared', '-D', 'n=0'];
	args.push('-l', '--log-prefix', log, '-f', script, url);
	const { code, output } = await run(pgbench, args.map(String), { minutes: 5 });
	if (code !== 0) throw new StartError(`pgbench failed:\n${output}`);
	return {
		perSecond: rate(log),
		failed: Number(/number of failed transactions: (\d+)/.exec(output)?.[1] ?? 0),
		deadlocks: (output.match(/deadlock/g) ?? []).length
	};
}

/** Requests a second from the first to the last after the warm-up. @param {string} log what pgbench's log files begin with */
function rate(log) {
	const lines = readdirSync(path.dirname(log))
		.filter((name) => name.startsWith(path.basename(log)))
		.flatMap((name) =>
			readFileSync(path.join(path.dirname(log), name), 'utf8')
				.trim()
				.split('\n')
		);
	// client, number, microseconds it took, script, when it ended (seconds, microseconds)
	const measured = lines.map((line) => line.split(' ').map(Number)).filter((of) => of[1] > WARM_UP);
	const ends = measured.map((of) => of[4] + of[5] / 1e6);
	const starts = measured.map((of, at) => ends[at] - of[2] / 1e6);
	return measured.length / (Math.max(...ends) - Math.min(...starts));
}

/** @returns {Promise<{ rows: [string, string, string][] }>} */
export async function slots() {
	const { sql, url, stop } = await benchDatabase();
	const folder = mkdtempSync(path.join(tmpdir(), 'bytorget-bench-'));
	const rows = [];
	try {
		for (const [name, things, pieces, days, length, budget] of [
			['L1: 10,000 requests for one slot, 100 connections', 1, 1, [3, 3], [2, 2], BUDGET],
			['L2: 10,000 requests over 20 things, 1-6 of 160 days', 20, 1, [1, 160], [1, 6], BUDGET],
			['L2, as one listing of 20 pieces', 1, 20, [1, 160], [1, 6], '0 overlaps, 0 deadlocks']
		]) {
			const scene = await prepare(sql, things, pieces);
			const { perSecond, failed, deadlocks } = await send(url, folder, scene, days, length);
			const [{ won }] =
				await sql`select count(*)::int as won from public.booking k where k.village_id = ${scene.village}
					and k.listing_id <> (select b.id from public.bench_listing b where b.village_id = ${scene.village} and b.n = 0)`;
			const [{ overlaps }] =
				await sql`select count(*)::int as overlaps from public.claim a join public.claim b
				on a.unit_id = b.unit_id and a.booking_id < b.booking_id and a.during && b.during`;
			rows.push([
				name,
				`${Math.round(perSecond).toLocaleString('en')}/s; ${won} won, ${overlaps} overlaps, ${deadlocks} deadlocks, ${failed} failed`,
				budget
			]);
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
		await stop();
	}
	return { rows };
}
