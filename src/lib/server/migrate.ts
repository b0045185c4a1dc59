import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Sql = <Row = Record<string, unknown>>(
	text: string,
	values?: unknown[]
) => Promise<Row[]>;
export type Script = (text: string) => Promise<void>;

/**
 * Applies the migrations that the database has not seen, each with its history row in one
 * transaction. Same table and versions as the official CLI's `supabase db push`, so either may follow
 * the other.
 * @returns names of the files applied
 */
export async function migrate(
	sql: Sql,
	script: Script,
	folder = 'supabase/migrations'
): Promise<string[]> {
	await script(`create schema if not exists supabase_migrations;
		create table if not exists supabase_migrations.schema_migrations
			(version text primary key, statements text[], name text);`);
	const rows = await sql<{ version: string }>(
		'select version from supabase_migrations.schema_migrations'
	);
	const seen = new Set(rows.map((row) => row.version));
	const applied: string[] = [];
	for (const file of (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()) {
		const [, version = '', name = ''] = /^(\d{14})_(\w+)\.sql$/.exec(file) ?? [];
		if (seen.has(version)) continue;
		const text = await readFile(join(folder, file), 'utf8');
		await script(`begin;\n${text}\n;
			insert into supabase_migrations.schema_migrations (version, name) values ('${version}', '${name}');
			commit;`);
		applied.push(file);
	}
	return applied;
}
