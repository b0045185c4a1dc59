import { describe, expect, test } from 'vitest';
import { calls, columns, inner, reads } from './matrix.ts';
import { everybody, world } from './lib/world.ts';
import { executable, otherRights, readableColumns, unguarded } from './lib/catalogue.ts';
import { witness, witnessText } from './lib/witness.ts';

const all = await world();

const tables = () =>
	witness<{
		name: string;
	}>`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'p', 'f') order by 1`;
const names = async () => (await tables()).map(({ name }) => name);
const keyOf = (table: string) => (table === 'village' ? 'id' : 'village_id');
/** Tables without a village: a resident reads only the own row there. */
const own = new Set(['resident']);
const everyone = 'anon eve greta nils maja aila banned left bo gun';

describe('tables', () => {
	test('are all written down, and guarded', async () => {
		expect(Object.keys(reads).sort()).toEqual(await names());
		expect(await unguarded()).toEqual([]);
	});

	test('are read by whom it says', async () => {
		const found: Record<string, string> = {};
		for (const table of await names()) {
			const seen = [];
			for (const [name, { db }] of everybody(all)) {
				const query = db
					.from(table as 'listing')
					.select('created_at:' + (own.has(table) ? 'id' : keyOf(table)));
				const { data } = await (own.has(table)
					? query.eq('id', all.cast.maja.id)
					: query.eq(keyOf(table) as 'id', all.here.id));
				if (data?.length) seen.push(name);
			}
			found[table] = seen.length === 10 ? 'all' : seen.join(' ');
		}
		expect(found).toEqual(reads);
	});

	test('have rows to be seen, every one', async () => {
		const text = (await names())
			.filter((name) => !own.has(name))
			.map(
				(name) =>
					`select '${name}' as name where not exists (select 1 from public.${name} where ${keyOf(name)} = '${all.here.id}')`
			);
		expect(await witnessText(text.join(' union all '))).toEqual([]);
	});

	test('are written by nobody', async () => {
		const sums = (await names())
			.map(
				(name) =>
					`select '${name}' as name, count(*)::int as n, md5(coalesce(string_agg(t::text, '' order by t::text), '')) as sum from public.${name} t`
			)
			.join(' union all ');
		const before = await witnessText(sums);
		for (const table of await names()) {
			const key = own.has(table) ? 'id' : keyOf(table);
			const id = own.has(table) ? all.cast.maja.id : all.here.id;
			for (const [name, { db }] of everybody(all)) {
				const rows = db.from(table as 'listing');
				const answers = await Promise.all([
					rows.insert({ [key]: id } as never),
					rows.upsert({ [key]: id } as never),
					rows.update({ [key]: id } as never).eq(key as 'id', id),
					rows.delete().eq(key as 'id', id)
				]);
				expect([table, name, answers.map(({ error }) => error?.code)]).toEqual([
					table,
					name,
					Array(4).fill('42501')
				]);
			}
		}
		expect(await witnessText(sums)).toEqual(before);
	});

	test('give the columns it says, and no other right', async () => {
		expect(await readableColumns()).toEqual(columns);
		expect(await otherRights()).toEqual([]);
	});
});

describe('functions', () => {
	test('of the API are open to whom it says', async () => {
		const words: Record<string, string> = { 'anon authenticated': 'all', authenticated: 'people' };
		const found = Object.entries(await executable('public'));
		expect(Object.fromEntries(found.map(([name, roles]) => [name, words[roles]]))).toEqual(calls);
	});

	test('of the inside are closed but for those it names', async () => {
		const found = Object.entries(await executable('private')).filter(([, roles]) => roles);
		expect(Object.fromEntries(found)).toEqual(inner);
	});

	test('answer a visitor only where it says', async () => {
		const signatures = await witness<{
			name: string;
			args: string[];
		}>`select proname as name, coalesce(proargnames[1:pronargs], '{}') as args from pg_proc where pronamespace = 'public'::regnamespace
			and not exists (select 1 from pg_depend d where d.objid = pg_proc.oid and d.deptype = 'e')`;
		for (const { name, args } of signatures) {
			const values = Object.fromEntries(
				args.map((arg) => [
					arg,
					arg === 'body'
						? {}
						: arg.endsWith('day')
							? '2027-01-01'
							: arg.endsWith('id')
								? crypto.randomUUID()
								: null
				])
			);
			for (const [who, { db }] of everybody(all).filter(
				([who]) => who === 'anon' || who === 'eve'
			)) {
				const { error } = await db.rpc(name as 'my_phone', values as never);
				const closed = error?.code === '42501' && /permission denied/.test(error.message);
				expect([name, who, closed]).toEqual([name, who, who === 'anon' && calls[name] !== 'all']);
			}
		}
	});

	test('that run with their owner’s rights name their schemas', async () => {
		expect(
			await witness`select proname from pg_proc where pronamespace in ('public'::regnamespace, 'private'::regnamespace)
			and not exists (select 1 from pg_depend d where d.objid = pg_proc.oid and d.deptype = 'e') and coalesce(array_to_string(proconfig, ','), '') not like '%search_path=%'`
		).toEqual([]);
		expect(
			await witness`select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
			and not exists (select 1 from pg_depend d where d.objid = pg_proc.oid and d.deptype = 'e')`
		).toEqual([]);
	});
});

test('everybody is ten people', () => {
	expect(
		everybody(all)
			.map(([name]) => name)
			.join(' ')
	).toBe(everyone);
});
