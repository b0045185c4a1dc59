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
// So many as threaten; and so many as the server itself opens.
const CROWD = 100;
const POOL = 20;
const PEOPLE = 1_000;
// A pool's connections have their plans: each connection first asks this often for another thing.
const WARM_UP = 20;
const BUDGET = '≥ 2,000/s, 0 overlaps, 0 deadlocks';

/** A village with `things` listings of `pieces` pieces each, and after them as many more to warm up on. */
async function prepare(sql, things, pieces) {
	const village = randomUUID();
	// Ids that can be told from numbers: a bench that has to look them up measures itself.
	await sql`create or replace function public.bench_id(village uuid, kind text, n bigint) returns uuid language sql immutable
		as $$ select (left(village::text, 24) || kind || lpad(n::text, 11, '0'))::uuid $$`;
	await sql`grant execute on function public.bench_id to authenticated`;
	await sql`insert into public.village (id, slug, name, country, language, lat, lng)
		values (${village}, ${`bench-${village.slice(0, 8)}`}, 'Bench', 'SE', 'sv', 64, 19)`;
	await sql`insert into public.resident (id) select public.bench_id(${village}, 'a', n) from generate_series(0, ${PEOPLE}::int) n`;
	await sql`insert into public.member (village_id, resident_id, display_name)
		select ${village}::uuid, public.bench_id(${village}, 'a', n), 'Bo' from generate_series(0, ${PEOPLE}::int) n`;
	await sql`insert into public.listing (village_id, id, kind, state, owner_resident_id, title, category)
		select ${village}::uuid, public.bench_id(${village}, 'b', n), 'item', 'published', public.bench_id(${village}, 'a', 0),
			'Slagborrmaskin', 'tools' from generate_series(1, ${2 * things}::int) n`;
	await sql`with made as (insert into public.unit (village_id, label)
			select ${village}::uuid, thing || '/' || piece from generate_series(1, ${2 * things}::int) thing, generate_series(1, ${pieces}::int) piece
			returning id, label)
		insert into public.listing_unit (village_id, listing_id, unit_id, role)
		select ${village}::uuid, public.bench_id(${village}, 'b', split_part(made.label, '/', 1)::int), made.id, 'any' from made`;
	// What the API does for one request: the person's own rights, the command, and its answer or refusal.
	await sql`create or replace function public.bench_ask(village uuid, thing int, person int, first int, days int) returns text
		language plpgsql as $$
		begin
			perform set_config('request.jwt.claim.sub', public.bench_id(village, 'a', person)::text, true),
				set_config('role', 'authenticated', true);
			perform public.request_booking(gen_random_uuid(), jsonb_build_object('village_id', village,
				'listing_id', public.bench_id(village, 'b', thing), 'booking_id', gen_random_uuid(),
				'first_day', current_date + first, 'last_day', current_date + first + days - 1));
			return 'won';
		exception when sqlstate 'PT409' then
			return sqlerrm;
		end $$`;
	await history(sql, village, things + 1);
	await sql`analyze`;
	return { village, things };
}

/** A year of loans that are over, because no village begins with a rush. */
async function history(sql, village, thing) {
	await sql`insert into private.command (actor_id, id, name, body_hash, result, at)
		select public.bench_id(${village}, 'a', n), gen_random_uuid(), 'request_booking', md5(week::text), '{}', now() - week * interval '7 days'
		from generate_series(1, ${PEOPLE}::int) n, generate_series(1, 25) week`;
	await sql`with made as (insert into public.booking (village_id, id, listing_id, listing_title, requester_id,
			owner_resident_id, state, during, first_day, last_day, respond_by, word_code)
			select ${village}::uuid, gen_random_uuid(), public.bench_id(${village}, 'b', ${thing}::int), 'Slagborrmaskin',
				public.bench_id(${village}, 'a', n), public.bench_id(${village}, 'a', 0), 'active',
				tstzrange(now() - (turn * 1000 + n) * interval '1 hour', now() - (turn * 1000 + n - 1) * interval '1 hour'),
				current_date - (turn * 1000 + n) / 24, current_date - (turn * 1000 + n) / 24, now(), '{1,2,3,4,5,6}'
			from generate_series(1, ${PEOPLE}::int) n, generate_series(1, 10) turn returning id, during)
		insert into public.claim (village_id, booking_id, unit_id, during)
		select ${village}::uuid, made.id, lu.unit_id, made.during from made
		join lateral (select * from public.listing_unit k where k.village_id = ${village}::uuid
			and k.listing_id = public.bench_id(${village}, 'b', ${thing}::int) limit 1) lu on true`;
}

/** Sends the requests and returns how many a second, and what went wrong. */
async function send(
	url,
	folder,
	{ village, things },
	connections,
	[from, to],
	[shortest, longest]
) {
	const script = path.join(folder, 'ask.sql');
	writeFileSync(
		script,
		`\\set n :n + 1\n\\set person random(1, ${PEOPLE})\n\\set first random(${from}, ${to})\n\\set days random(${shortest}, ${longest})\n` +
			`\\if :n <= ${WARM_UP}\n\\set thing random(${things + 1}, ${2 * things})\n\\else\n\\set thing random(1, ${things})\n\\endif\n` +
			`select public.bench_ask('${village}', :thing, :person, :first, :days);\n`
	);
	const log = path.join(folder, village);
	const pgbench = path.join(findServer().bin, 'pgbench');
	const each = REQUESTS / connections + WARM_UP;
	const args = ['-n', '-c', connections, '-j', 2, '-t', each, '-M', 'prepared', '-D', 'n=0'];
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
		for (const [name, connections, things, pieces, days, length, budget] of [
			['L1: 10,000 requests for one slot', CROWD, 1, 1, [3, 3], [2, 2], BUDGET],
			[
				'L2: 10,000 requests over 20 things, 1-6 of 160 days',
				POOL,
				20,
				1,
				[1, 160],
				[1, 6],
				BUDGET
			],
			['L2', CROWD, 20, 1, [1, 160], [1, 6], '0 overlaps, 0 deadlocks'],
			['L2, as one listing of 20 pieces', POOL, 1, 20, [1, 160], [1, 6], '0 overlaps, 0 deadlocks']
		]) {
			const scene = await prepare(sql, things, pieces);
			const { perSecond, failed, deadlocks } = await send(
				url,
				folder,
				scene,
				connections,
				days,
				length
			);
			const [{ won }] =
				await sql`select count(*)::int as won from public.booking k where k.village_id = ${scene.village}
					and k.listing_id between public.bench_id(${scene.village}, 'b', 1) and public.bench_id(${scene.village}, 'b', ${things})`;
			const [{ overlaps }] =
				await sql`select count(*)::int as overlaps from public.claim a join public.claim b
				on a.unit_id = b.unit_id and a.booking_id < b.booking_id and a.during && b.during`;
			rows.push([
				`${name}, ${connections} connections`,
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
