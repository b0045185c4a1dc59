import { expect, test } from 'vitest';
import { subjects } from '#lib/server/letter-words.ts';
import { witness } from './lib/witness.ts';

/** The calls' arguments, split at the commas between them. */
function argumentsOf(text: string): string[] {
	const found = [''];
	let depth = 0;
	let quoted = false;
	for (const mark of text) {
		if (mark === "'") quoted = !quoted;
		if (!quoted && mark === '(') depth++;
		if (!quoted && mark === ')' && depth-- === 0) break;
		if (!quoted && mark === ',' && depth === 0) found.push('');
		else found[found.length - 1] += mark;
	}
	return found.map((argument) => argument.trim());
}

/** What a template's argument may be: a literal, or the outcomes of a `case`. */
const literals = (argument: string) =>
	[...argument.matchAll(/(?:^|then|else)\s*'(\w+)'/g)].map(([, word]) => word ?? '');

test('every letter that the database queues has words, and no words are for nothing', async () => {
	const sources = await witness<{ name: string; source: string }>`
		select proname as name, prosrc as source from pg_proc where prosrc ~ 'private[.](write|queue)_letter[(]'`;
	const queued = sources.flatMap(({ name, source }) =>
		[...source.matchAll(/private\.(?:write|queue)_letter\(/g)].map((call) => {
			const [, , template = ''] = argumentsOf(source.slice(call.index + call[0].length));
			return { name, template, words: literals(template) };
		})
	);
	// Only the one that passes its own template on may name none.
	expect(queued.filter(({ words }) => words.length === 0)).toEqual([
		{ name: 'write_letter', template: 'template', words: [] }
	]);
	expect([...new Set(queued.flatMap(({ words }) => words))].sort()).toEqual(
		Object.keys(subjects).sort()
	);
});

test('nothing goes round the queue', async () => {
	expect(
		await witness`select proname from pg_proc where prosrc ~ 'insert into private[.]letter[^_]' and proname <> 'queue_letter'`
	).toEqual([]);
});
