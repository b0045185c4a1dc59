import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** Rules that a made-up file breaks. */
async function broken(filePath: string, code: string): Promise<string[]> {
	const text = filePath.endsWith('.svelte') ? `<script lang="ts">\n${code}\n</script>\n` : code;
	const [result] = await eslint.lintText(text, { filePath });
	const fatal = result?.messages.find((message) => message.fatal);
	if (fatal) throw new Error(fatal.message);
	return (result?.messages ?? []).map((message) => message.ruleId ?? '');
}

const arrow = 'bytorget/arrows';
const take = (source: string) => `import { x } from '${source}';\nconsole.assert(x);\n`;

/** [where, what it may not import, what it may] */
const arrows: [file: string, forbidden: string, allowed: string][] = [
	['src/lib/domain/booking.ts', '#lib/db/booking.ts', '#lib/domain/days.ts'],
	['src/lib/domain/booking.ts', 'dexie', 'zod/mini'],
	['src/lib/domain/booking.ts', 'svelte', '#lib/domain/id.ts'],
	['src/lib/domain/booking.ts', '$app/environment', 'zod'],
	['src/lib/domain/booking.ts', 'node:fs', './days.ts'],
	['src/lib/domain/booking.ts', '../state/inbox.svelte.ts', '../domain/days.ts'],
	['src/lib/db/booking.ts', '#lib/offline/store.ts', '#lib/domain/booking.ts'],
	['src/lib/db/booking.ts', '#lib/state/me.svelte.ts', '@supabase/supabase-js'],
	['src/lib/offline/outbox.ts', '#lib/state/me.svelte.ts', '#lib/db/booking.ts'],
	['src/lib/offline/outbox.ts', '@supabase/supabase-js', 'dexie'],
	['src/lib/state/me.svelte.ts', '#lib/components/booking/Days.svelte', '#lib/offline/store.ts'],
	['src/lib/state/me.svelte.ts', 'dexie', '#lib/db/booking.ts'],
	['src/lib/map/basemap.ts', '#lib/state/me.svelte.ts', 'leaflet'],
	['src/lib/map/basemap.ts', '#lib/db/village.ts', 'supercluster'],
	['src/lib/ui/Button.svelte', '#lib/components/booking/Days.svelte', '#lib/ui/tone.ts'],
	['src/lib/ui/Button.svelte', '#lib/domain/booking.ts', './tone.ts'],
	['src/lib/components/booking/Days.svelte', '#lib/db/booking.ts', '#lib/state/me.svelte.ts'],
	['src/lib/components/booking/Days.svelte', '#lib/server/log.ts', '#lib/ui/Button.svelte'],
	['src/lib/components/map/Pins.svelte', 'leaflet/dist/leaflet.css', '#lib/map/pins.ts'],
	['src/lib/components/map/Pins.svelte', '../../server/log.ts', '../booking/Days.svelte'],
	['src/lib/server/backend.ts', '#lib/state/me.svelte.ts', '@supabase/lite/pglite'],
	['src/lib/db/client.ts', '@supabase/lite', '@supabase/supabase-js'],
	['src/lib/db/client.ts', '@electric-sql/pglite', '#lib/domain/errors.ts'],
	['src/routes/+page.svelte', '#lib/server/log.ts', '#lib/components/booking/Days.svelte'],
	['src/routes/+page.ts', '#lib/server/log.ts', '#lib/db/booking.ts'],
	['src/routes/+page.ts', '@supabase/supabase-js', './$types'],
	['src/routes/+page.server.ts', 'leaflet', '#lib/server/log.ts'],
	['src/routes/healthz/+server.ts', '#lib/state/me.svelte.ts', '#lib/server/log.ts'],
	['src/hooks.server.ts', 'dexie', '#lib/server/log.ts'],
	['src/service-worker/index.ts', '#lib/ui/tone.ts', '#lib/offline/store.ts']
];

describe('the arrows of the house', () => {
	it.each(arrows)('%s: not %s, but %s', async (file, forbidden, allowed) => {
		expect(await broken(file, take(forbidden))).toContain(arrow);
		expect(await broken(file, take(allowed))).not.toContain(arrow);
	});

	it.each([
		['a dynamic import', "export const y = import('leaflet');\n"],
		['a type', "export type Y = import('leaflet').Map;\n"],
		['a re-export', "export { map } from 'leaflet';\n"]
	])('sees %s', async (_, code) => {
		expect(await broken('src/lib/state/me.svelte.ts', code)).toContain(arrow);
		expect(await broken('src/lib/map/basemap.ts', code)).not.toContain(arrow);
	});

	it('knows every folder of src/lib', async () => {
		expect(await broken('src/lib/helpers/x.ts', take('#lib/domain/id.ts'))).toContain(arrow);
	});

	it('lets tests import what they test', async () => {
		const code = take('@supabase/supabase-js');
		expect(await broken('tests/database/people.test.ts', code)).not.toContain(arrow);
	});
});

describe('other rules of the house', () => {
	it.each(['indexedDB.open("x");\n', 'window.indexedDB.open("x");\n'])('%s', async (code) => {
		const rule = /^no-restricted-/;
		const state = await broken('src/lib/state/me.svelte.ts', code);
		expect(state.some((id) => rule.test(id))).toBe(true);
		const offline = await broken('src/lib/offline/store.ts', code);
		expect(offline.some((id) => rule.test(id))).toBe(false);
	});

	it('has no barrel files', async () => {
		const code = 'export const x = 1;\n';
		expect(await broken('src/lib/ui/index.ts', code)).toContain('bytorget/no-barrel');
		expect(await broken('src/lib/ui/x.ts', code)).not.toContain('bytorget/no-barrel');
		const all = "export * from './x.ts';\n";
		expect(await broken('src/lib/ui/y.ts', all)).toContain('bytorget/no-barrel');
	});

	it('has no file above 240 lines', async () => {
		const lines = (count: number) => 'void 0;\n'.repeat(count);
		expect(await broken('src/lib/domain/x.ts', lines(241))).toContain('max-lines');
		expect(await broken('src/lib/domain/x.ts', lines(240))).not.toContain('max-lines');
	});

	it('speaks to the console in the server log only', async () => {
		const code = 'console.error("x");\n';
		expect(await broken('src/lib/state/me.svelte.ts', code)).toContain('no-console');
		expect(await broken('src/lib/server/log.ts', code)).not.toContain('no-console');
	});

	it('has no inline styles', async () => {
		const [result] = await eslint.lintText('<p style="color: red">1</p>\n', {
			filePath: 'src/lib/ui/X.svelte'
		});
		expect(result?.messages.map((message) => message.ruleId)).toContain('svelte/no-inline-styles');
	});
});
