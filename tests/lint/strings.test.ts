import { describe, expect, it } from 'vitest';
import { files, read } from './files.ts';
import { literals } from './literals.ts';
import { disagreements, empty, flatten, placeholders, uses } from './messages.ts';

const language = (code: string) =>
	flatten(
		Object.assign(
			{},
			...files(`messages/*.${code}.json`).map((file) => JSON.parse(read(file)) as object)
		) as object
	);

describe('no words in a component', () => {
	it.each([
		'<p>Hej</p>',
		'<p>{"Hej"}</p>',
		'<p>{ok ? "Ja" : m.no()}</p>',
		'{#if a}<b>Å</b>{:else}{m.no()}{/if}',
		'{#if a}1{:else if b}2{:else}Nej{/if}',
		'{#each list as x (x)}<i>Ett</i>{:else}2{/each}',
		'{#await p}Vänta{:then x}{x}{/await}',
		'{#snippet s()}Text{/snippet}',
		'{#key a}Text{/key}',
		'<img alt="Bild" src="/x">',
		'<Button label={`Ta ${n}`} />',
		'<button aria-label="Stäng">×</button>',
		'<svelte:head><title>Titel</title></svelte:head>',
		'<meta property="og:title" content="Titel">',
		'<input type="submit" value="Sänd">'
	])('finds the one in %s', (source) => {
		expect(literals(source)).toHaveLength(1);
	});

	it.each([
		'<p class="a {b ? "c" : "d"}">{m.hello()} · 12 – 13</p>',
		'<script lang="ts">const a = "Hej";</script><style>p { color: red }</style>',
		'<meta name="viewport" content="width=device-width">',
		'<Logo name="Bytorget" /><span>Bytorget</span>',
		'{#each list as x (x.id)}<Row kind="item" title={x.title} />{/each}'
	])('is content with %s', (source) => {
		expect(literals(source)).toEqual([]);
	});

	it('holds in src/', () => {
		const found = files('src/**/*.svelte').flatMap((file) =>
			literals(read(file)).map(({ line, text }) => `${file}:${line} ${text}`)
		);
		expect(found).toEqual([]);
	});
});

describe('messages', () => {
	const [sv, en] = [language('sv'), language('en')];
	const used = files('src/**/*.ts', 'src/**/*.svelte')
		.filter((file) => !file.startsWith('src/lib/i18n/paraglide/'))
		.map((file) => ({ file, ...uses(read(file)) }));

	it('are compared by key and by placeholder', () => {
		const one = flatten({
			a: 'A {x}',
			b: [{ match: { 'p=one': '{n} dag', 'p=other': '{n} dagar' } }]
		});
		expect(disagreements(one, flatten({ a: 'A {x}', b: '{n}' }))).toEqual([]);
		expect(disagreements(one, flatten({ a: 'A {y}', b: '{n}' }))).toHaveLength(1);
		expect(disagreements(one, flatten({ a: 'A {x}' }))).toHaveLength(1);
		expect(placeholders(['{b} {a}', '{ b }'])).toEqual(['a', 'b']);
		expect(empty(flatten({ a: ' ', b: 'x', c: [{ match: {} }] }))).toEqual(['a', 'c']);
	});

	it('are found where they are used', () => {
		const head = "import { m } from '#lib/i18n/messages.ts';\n";
		const found = uses(`${head}m.a(); m['b.c'](); m[\`d_\${x}\`](); m[\`e\`]();`);
		expect([...found.keys].sort()).toEqual(['a', 'b.c', 'e']);
		expect([...found.prefixes]).toEqual(['d_']);
		expect(uses('list.map((m) => m.index)').keys.size).toBe(0);
	});

	it('are the same in Swedish and English', () => {
		expect(disagreements(sv, en)).toEqual([]);
	});

	it('are never empty', () => {
		expect([...empty(sv), ...empty(en)]).toEqual([]);
	});

	it('exist where they are used', () => {
		const missing = used.flatMap(({ file, keys, prefixes }) => [
			...[...keys].filter((key) => !sv.has(key)).map((key) => `${file}: ${key}`),
			...[...prefixes]
				.filter((prefix) => ![...sv.keys()].some((key) => key.startsWith(prefix)))
				.map((prefix) => `${file}: ${prefix}…`)
		]);
		expect(missing).toEqual([]);
	});

	it('are used where they exist', () => {
		const keys = new Set(used.flatMap((use) => [...use.keys]));
		const prefixes = used.flatMap((use) => [...use.prefixes]).filter(Boolean);
		const unused = [...sv.keys()].filter(
			(key) => !keys.has(key) && !prefixes.some((prefix) => key.startsWith(prefix))
		);
		expect(unused).toEqual([]);
	});
});
