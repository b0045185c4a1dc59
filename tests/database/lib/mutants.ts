import { witness, witnessText } from './witness.ts';

/** One guard taken away: how, how to put it back, and the functions it concerns. */
export type Mutant = { name: string; about: string; apply: string; restore: string };

const quoted = (name: string) => `"${name}"`;

/** Every policy, open to everybody it is for. */
export async function policies(): Promise<Mutant[]> {
	const found = await witness<{ name: string; table: string; rule: string }>`
		select policyname as name, tablename as table, qual as rule from pg_policies where schemaname = 'public' and qual <> 'true' order by 1`;
	return found.map(({ name, table, rule }) => ({
		name: `policy ${name}`,
		about: table,
		apply: `alter policy ${quoted(name)} on public.${table} using (true)`,
		restore: `alter policy ${quoted(name)} on public.${table} using (${rule})`
	}));
}

/** Every table given away, every function opened, row-level security off. */
export async function grants(): Promise<Mutant[]> {
	const tables = await witness<{ name: string; schema: string }>`
		select relname as name, relnamespace::regnamespace::text as schema from pg_class
		where relnamespace in ('public'::regnamespace, 'private'::regnamespace) and relkind in ('r', 'p') order by 1`;
	const functions = await witness<{ name: string; schema: string; signature: string }>`
		select p.proname as name, p.pronamespace::regnamespace::text as schema, p.oid::regprocedure::text as signature from pg_proc p
		where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace) and p.prokind = 'f'
			and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
			and not has_function_privilege('anon', p.oid, 'execute') order by 1`;
	const mutant = (about: string, apply: string, restore: string) => ({
		name: apply,
		about,
		apply,
		restore
	});
	const back = 'select private.apply_grants()';
	return [
		...tables.map(({ name, schema }) =>
			mutant(`table ${name}`, `grant all on ${schema}.${name} to anon`, back)
		),
		...functions.map(({ name, schema, signature }) =>
			mutant(`${schema} ${name}`, `grant execute on function ${signature} to anon`, back)
		),
		...tables
			.filter(({ schema }) => schema === 'public')
			.map(({ name }) => {
				const rls = (how: string) => `alter table public.${name} ${how} row level security`;
				return mutant(`rls ${name}`, rls('disable'), rls('enable'));
			})
	];
}

/** What a function checks, one at a time: a refusal, a needed side or state, a limit. */
const checks = [
	/if (?:(?!\bthen\b)[^;])*?\bthen\s+(?:--[^\n]*\s+)?perform private\.(?:deny|fail|bad_input|refuse_taken)\((?:[^;'"]|'[^']*')*;\s+end if;/g,
	/perform private\.(?:need_side|need_state|spend)\([^;]*;/g
];

type Source = { name: string; definition: string };
const sources = () =>
	witness<Source>`select p.proname as name, pg_get_functiondef(p.oid) as definition from pg_proc p
		where p.pronamespace = 'private'::regnamespace and p.prokind = 'f'
			and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e') order by 1`;

function without({ name, definition }: Source, part: string, put = ''): Mutant {
	const [line = ''] = part.replace(/\s+/g, ' ').match(/.{1,110}/) ?? [];
	return {
		name: `${name}: ${line}`,
		about: name,
		apply: definition.replace(part, put),
		restore: definition
	};
}

/** Every check in every function, taken out. */
export async function refusalsGone(): Promise<Mutant[]> {
	return (await sources()).flatMap((source) =>
		checks.flatMap((check) =>
			[...source.definition.matchAll(check)].map(([part]) => without(source, part))
		)
	);
}

/** Parts of the questions that the checks ask. */
const conditions: [name: string, part: string, put?: string][] = [
	['my_villages', ' and not m.guest'],
	['my_villages', ' and m.left_at is null'],
	['my_villages', ' and m.banned_at is null'],
	['my_associations', ' and a.deleted_at is null'],
	['my_associations', 'and a.village_id in (select private.my_villages())'],
	['is_member', 'not m.guest', 'true'],
	['is_member', 'and m.left_at is null'],
	['is_member', ' and m.banned_at is null'],
	['may_act', 'and m.left_at is null'],
	['may_act', ' and m.banned_at is null'],
	['home_of', 'private.is_member(m.village_id, who)', 'true'],
	['may_ask', 'not exists (select 1 from private.home_of(who)) or '],
	['may_ask', 'num_nonnulls(m.banned_at, m.deleted_at) > 0', 'false'],
	['may_ask', "l.open_to = 'anyone' and "],
	['may_ask', " and s.bookers = 'neighbours'"],
	['booking_of', "side = 'requester' and "],
	['booking_of', 'private.may_act(village, who)', 'true'],
	['send_message', "c.about = 'booking' and "],
	['send_message', 'c.asker_id = who and '],
	['send_message', 'private.may_act(village, who)', 'true'],
	['add_photo', 'private.may_act(village, who) and '],
	['add_photo', " and b.state in ('confirmed', 'active')"],
	['add_photo', ' and b.requester_id = who'],
	['join_village', 'm.guest or m.left_at', 'm.left_at'],
	['join_village', 'if m.guest or', 'if'],
	['manages', ' or not private.is_member(village, who)'],
	['manages', ' and a.deleted_at is null'],
	['manages', ' and a.resident_id = who'],
	['side_of', 'b.requester_id = who', 'true'],
	['side_of', 'b.owner_resident_id = who', 'true'],
	['conversation_side', 'c.asker_id = who', 'true'],
	['can_see_listing', "l.open_to = 'village' and "],
	['can_see_listing', 'private.is_member(village, auth.uid())', 'true'],
	['pull_head', ' and private.is_member(village, auth.uid())'],
	['pull_changes', "l.once_open_to = 'anyone'", 'true'],
	['pull_changes', "l.once_open_to = 'village' and member", "l.once_open_to = 'village'"],
	['busy_calendars', "l.open_to = 'village' and member", "l.open_to = 'village'"],
	['busy_calendars', 'l.owner_resident_id = who', 'true'],
	['note_audience', "then 'anyone' else 'village'", "then 'anyone' else 'anyone'"],
	['pause_listings', "l.state = 'published'", 'false'],
	['my_listing_location', 'l.owner_resident_id = auth.uid()', 'true'],
	['my_blocks', 'l.owner_resident_id = auth.uid()', 'true'],
	['my_access', 'l.owner_resident_id = auth.uid()', 'true'],
	['my_access', 'and private.is_member(l.village_id, auth.uid())'],
	['access_of', 'now() < opens', 'false'],
	['is_promised', ' and k.requester_id <> who'],
	['is_promised', "k.state = 'waitlisted'", 'false'],
	['my_phone', 'where c.resident_id = auth.uid()', 'limit 1'],
	['my_memberships', 'm.resident_id = auth.uid()', 'true'],
	['free_units', "u.condition in ('ok', 'limited')", 'true'],
	['location_cell', 'near >= 8', 'near >= 1'],
	['publish_cell', 'extensions.st_y(middle)', 'new.lat'],
	['publish_cell', 'extensions.st_x(middle)', 'new.lng'],
	[
		'join_village',
		"case when member.left_at is null then member.role else 'resident' end",
		'member.role'
	],
	['write_photos', ' and p.uploaded_by = who'],
	['attach_handover_photos', 'and p.uploaded_by = who'],
	['feed_holds', 'f.stopped_at is not null', 'false'],
	[
		'feed_holds',
		'return private.is_member(f.village_id, f.resident_id); end if;',
		'return true; end if;'
	],
	[
		'feed_holds',
		'return private.manages(f.village_id, f.association_id, f.resident_id)',
		'return true'
	],
	['feed_holds', ' and l.deleted_at is null'],
	['feed_holds', 'l.owner_resident_id = f.resident_id', 'true'],
	['my_feeds', 'f.resident_id = auth.uid()', 'true'],
	['my_imports', 'l.owner_resident_id = auth.uid()', 'true']
];

/** Each condition left out or made always true. @throws when the function no longer reads so */
export async function conditionsGone(): Promise<Mutant[]> {
	const all = new Map((await sources()).map((source) => [source.name, source]));
	return conditions.map(([name, part, put]) => {
		const source = all.get(name);
		if (!source?.definition.includes(part))
			throw new Error(`${name} does not say «${part}» any more`);
		return without(source, part, put);
	});
}

export const apply = (statement: string): Promise<unknown> => witnessText(statement);
