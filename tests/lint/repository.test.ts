import { statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { files, isMarkedGenerated, read } from './files.ts';

const all = files();
const isText = (name: string) => !/\.(png|jpe?g|webp|avif|woff2|ico|gz|pdf)$/.test(name);
// In pieces, so that this file does not find itself.
const leftover = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|')})\\b`);
const made =
	/^\s*(\/\*|\/\/|<!--|#|--).*\b(auto-?generated|generated (by|with|from)|do not edit)\b/im;

describe('the repository', () => {
	it('is not empty', () => {
		expect(all).toContain('package.json');
		expect(all.every((name) => !name.startsWith('node_modules/'))).toBe(true);
	});

	it('holds no file above 1 MB', () => {
		expect(all.filter((name) => statSync(name).size > 1_000_000)).toEqual([]);
	});

	it('leaves nothing to be done later', () => {
		expect(leftover.test(`// ${'TO' + 'DO'}: later`)).toBe(true);
		const found = all
			.filter((name) => isText(name) && name !== 'package-lock.json' && name !== 'LICENSE')
			.filter((name) => leftover.test(read(name)));
		expect(found).toEqual([]);
	});

	it('keeps nothing that a tool notes for itself', () => {
		expect(all.filter((name) => name.includes('/.temp/'))).toEqual([]);
	});

	it('has no svelte.config.js, which SvelteKit 3 refuses', () => {
		expect(all.filter((name) => /(^|\/)svelte\.config\./.test(name))).toEqual([]);
	});

	it('names migrations by the time they were made, each time once', () => {
		const names = all
			.filter((name) => name.startsWith('supabase/migrations/'))
			.map((name) => path.basename(name));
		expect(names.length).toBeGreaterThan(0);
		expect(names.filter((name) => !/^20\d{12}_[a-z0-9_]+\.sql$/.test(name))).toEqual([]);
		const times = names.map((name) => name.slice(0, 14));
		expect(new Set(times).size).toBe(times.length);
	});

	it('marks what tools made', () => {
		expect(isMarkedGenerated('src/lib/i18n/paraglide/messages.js')).toBe(true);
		expect(isMarkedGenerated('src/lib/db/client.ts')).toBe(false);
		const unmarked = all
			.filter((name) => /\.(ts|js|mjs|svelte|css|sql|json)$/.test(name))
			.filter((name) => made.test(read(name).slice(0, 1000)) && !isMarkedGenerated(name));
		expect(unmarked).toEqual([]);
	});
});
