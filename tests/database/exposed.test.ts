import { expect, test } from 'vitest';
import { witnessText } from './lib/witness.ts';

/** Does something in a transaction that is taken back. @returns what the question answers in the end, as text */
const afterwards = (does: string, question: string): Promise<string> =>
	witnessText(`do $test$ begin ${does} raise exception 'answer %', (${question}); end $test$`).then(
		() => 'no answer',
		(error: Error) => /answer (.*)/.exec(error.message)?.[1] ?? error.message
	);

const command = (name: string) =>
	`create function private.${name}(command_id uuid, body jsonb) returns jsonb
		language sql security definer set search_path = '' as $fn$ select '{}'::jsonb $fn$;`;
const may = (role: string, name: string) =>
	`has_function_privilege('${role}', '${name}(uuid, jsonb)', 'execute')`;

const rights = `select concat_ws(' ', ${[
	may('authenticated', 'public.lend_ladder'),
	may('anon', 'public.lend_ladder'),
	may('authenticated', 'private.keep_ladder'),
	`to_regproc('public.keep_ladder') is not null`
].join(', ')})`;
const one = `${command('lend_ladder')} ${command('keep_ladder')} perform private.expose_command('lend_ladder');`;

test('one line opens a command, at once and after every start; the one without a line stays shut', async () => {
	expect(await afterwards(one, rights)).toBe('t f f f');
	expect(await afterwards(`${one} perform private.apply_grants();`, rights)).toBe('t f f f');
});

test('a door has the shape of what is behind it', async () => {
	const shapes = (schema: string) =>
		witnessText(`select e.name, pg_get_function_arguments(p.oid) as arguments, pg_get_function_result(p.oid) as result, p.provolatile
			from (select split_part(what, '.', 2) as name from private.exposed where what like 'function public.%' group by 1) e
			join pg_proc p on p.proname = e.name and p.pronamespace = '${schema}'::regnamespace
			where to_regproc('private.' || e.name) is not null order by 1`);
	const doors = await shapes('public');
	expect(doors.length).toBeGreaterThan(20);
	expect(doors).toEqual(await shapes('private'));
});

test('a column added later may be read beside those before it; one without a line may not', async () => {
	const may = (column: string) =>
		`has_column_privilege('anon', 'public.place', '${column}', 'select')`;
	const added = `alter table public.place add colour text, add secret text; perform private.expose_columns('place', '{colour}', '{anon}');`;
	const question = `select concat_ws(' ', ${['name', 'colour', 'secret'].map(may).join(', ')})`;
	expect(await afterwards(added, question)).toBe('t t f');
	expect(await afterwards(`${added} perform private.apply_grants();`, question)).toBe('t t f');
});

test('a line for what is not there is refused', async () => {
	const refused = (does: string) => afterwards(does, `select 'taken'`);
	expect(await refused(`perform private.expose_command('no_such_thing');`)).toBe(
		'query returned no rows'
	);
	expect(await refused(`perform private.expose_columns('place', '{no_such_column}');`)).toMatch(
		/does not exist/
	);
});
