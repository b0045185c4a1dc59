import { witness } from './witness.ts';

type Given = { name: string; role: string; given: string };

/** Columns that the API's roles may read, by table. */
export async function readableColumns(): Promise<Record<string, Record<string, string>>> {
	const found = await witness<Given>`
		select c.relname as name, r.rolname as role, string_agg(a.attname, ' ' order by a.attnum) as given
		from pg_class c cross join pg_roles r
		join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
		where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'p', 'f')
			and r.rolname in ('anon', 'authenticated')
			and has_column_privilege(r.oid, c.oid, a.attnum, 'select') group by 1, 2`;
	const columns: Record<string, Record<string, string>> = {};
	for (const { name, role, given } of found) columns[name] = { ...columns[name], [role]: given };
	return columns;
}

/** Every other right of an API role on a table of ours: there should be none. */
export const otherRights = () =>
	witness`select c.relname, r.rolname, p.name from pg_class c, pg_roles r,
			unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) p(name)
		where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace)
			and c.relkind in ('r', 'v', 'm', 'p', 'f') and r.rolname in ('anon', 'authenticated', 'service_role')
			and has_table_privilege(r.oid, c.oid, p.name)`;

/** The API's roles that may execute each function of a schema, extensions' own left out. */
export async function executable(schema: 'public' | 'private'): Promise<Record<string, string>> {
	const found = await witness<{ name: string; roles: string }>`
		select p.proname as name, coalesce(string_agg(distinct r.rolname, ' ' order by r.rolname), '') as roles
		from pg_proc p left join pg_roles r on r.rolname in ('anon', 'authenticated', 'service_role')
			and has_function_privilege(r.oid, p.oid, 'execute')
		where p.pronamespace = ${schema}::regnamespace
			and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e') group by 1`;
	return Object.fromEntries(found.map(({ name, roles }) => [name, roles]));
}

/** Tables of ours without row-level security where it belongs. */
export const unguarded = () =>
	witness`select relname from pg_class where relnamespace = 'public'::regnamespace
		and relkind in ('r', 'p') and not relrowsecurity`;

/** What stands open that nothing else may: as `grants` in `mutants.ts` calls it. */
export async function open(): Promise<Set<string>> {
	const [tables, without] = [await otherRights(), await unguarded()];
	const functions = (['public', 'private'] as const).map(async (schema) =>
		Object.entries(await executable(schema))
			.filter(([, roles]) => roles.includes('anon'))
			.map(([name]) => `${schema} ${name}`)
	);
	return new Set([
		...tables.map(({ relname }) => `table ${String(relname)}`),
		...without.map(({ relname }) => `rls ${String(relname)}`),
		...(await Promise.all(functions)).flat()
	]);
}
