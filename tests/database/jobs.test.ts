import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { one, witness, witnessText } from './lib/witness.ts';

type Job = { name: string; fails: number; last_error: string | null; in_seconds: number };

/** Several statements, as one: the witness takes one at a time. */
const together = (statements: string) => witnessText(`do $all$ begin ${statements}; end $all$`);

/** Three jobs of the tests: two that count their rounds in a table, and one that fails. */
beforeAll(async () => {
	await together(`create table private.round (name text, at timestamptz default clock_timestamp());
		create function private.count_one() returns void language sql set search_path = '' as
			$$ select pg_sleep(0.2); insert into private.round (name) values ('count_one') $$;
		create function private.count_two() returns void language sql set search_path = '' as
			$$ insert into private.round (name) values ('count_two') $$;
		create function private.break_down() returns void language plpgsql set search_path = '' as
			$$ begin insert into private.round (name) values ('break_down'); raise 'out of order'; end $$;
		insert into private.job (name, every) values
			('break_down', '10 seconds'), ('count_one', '10 seconds'), ('count_two', '1 hour')`);
});
afterAll(async () => {
	await together(`delete from private.job where name in ('break_down', 'count_one', 'count_two');
		drop function private.count_one(); drop function private.count_two(); drop function private.break_down();
		drop table private.round`);
});
beforeEach(async () => {
	await together(`delete from private.round; update private.job set fails = 0, last_error = null,
		next_at = case when name in ('break_down', 'count_one', 'count_two') then now() - interval '3 hours' else now() + interval '1 hour' end`);
});

const run = () => witness<{ why: string }>`select * from private.run_jobs() why`;
const rounds = async () =>
	(await witness<{ name: string }>`select name from private.round order by name`).map(
		({ name }) => name
	);
const job = async (name: string) =>
	(
		await witness<Job>`select name, fails, last_error, round(extract(epoch from next_at - now()))::int as in_seconds from private.job where name = ${name}`
	)[0];

test('what fell due while nobody ran is done, once; what fails hinders nothing and is said', async () => {
	expect(await run()).toEqual([{ why: 'break_down: out of order' }]);
	expect(await rounds()).toEqual(['count_one', 'count_two']);
	expect(await run()).toEqual([]);
	expect(await rounds()).toEqual(['count_one', 'count_two']);
	expect((await job('count_two'))?.in_seconds).toBeGreaterThan(3500);
	expect(await job('break_down')).toMatchObject({ fails: 1, last_error: 'out of order' });
});

test('what fails is tried again, later and later, and within the hour', async () => {
	const waits = [];
	for (let i = 0; i < 12; i++) {
		await witness`update private.job set next_at = now() - interval '1 second' where name = 'break_down'`;
		await run();
		waits.push((await job('break_down'))?.in_seconds);
	}
	expect(waits.slice(0, 4)).toEqual([10, 20, 40, 80]);
	expect(waits.at(-1)).toBe(3600);
	await together(`create or replace function private.break_down() returns void language sql set search_path = '' as $$ select 1 $$;
		update private.job set next_at = now() where name = 'break_down'`);
	await run();
	expect(await job('break_down')).toMatchObject({ fails: 0, last_error: null, in_seconds: 10 });
	await together(`create or replace function private.break_down() returns void language plpgsql set search_path = '' as
		$$ begin raise 'out of order'; end $$`);
});

test('every job is a function that is there', async () => {
	expect(
		await witness`select name from private.job where to_regprocedure(format('private.%I()', name)) is null`
	).toEqual([]);
	for (const name of ['expire_requests', 'end_unused', 'write_reminders', 'sweep'])
		expect(await job(name)).toMatchObject({ name });
});

// PGlite has one connection: it cannot show a race.
describe.runIf(inject('backendKind') === 'postgres')('two servers', () => {
	const server = () => postgres(inject('databaseUrl'), { max: 1, onnotice: () => undefined });

	test('in the same moment do each job once', async () => {
		const servers = Array.from({ length: 6 }, server);
		await Promise.all(servers.map((sql) => sql`select 1`));
		await Promise.all(servers.map((sql) => sql`select private.run_jobs()`));
		expect(await rounds()).toEqual(['count_one', 'count_two']);
		await Promise.all(servers.map((sql) => sql.end()));
	});

	test('what a server held that died is taken over; meanwhile the other does the rest', async () => {
		const dying = server();
		const [{ pid } = { pid: 0 }] = await dying<{ pid: number }[]>`select pg_backend_pid() as pid`;
		void dying
			.unsafe(
				`begin; select 1 from private.job where name = 'count_one' for update; select pg_sleep(60)`
			)
			.simple()
			.catch(() => undefined);
		await vi.waitFor(async () =>
			expect(await one`select wait_event from pg_stat_activity where pid = ${pid}`).toBe('PgSleep')
		);
		await run();
		expect(await rounds()).toEqual(['count_two']);
		await one`select pg_terminate_backend(${pid})`;
		await vi.waitFor(async () => {
			await run();
			expect(await rounds()).toEqual(['count_one', 'count_two']);
		});
		await dying.end({ timeout: 0 });
	});
});
