import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { startSite, type Site } from '../../bin/lib/site.mjs';
import { find } from './lib/api.ts';
import { attacks } from './lib/hostile.ts';
import { everything } from './lib/kept.ts';
import { plant, type Planted } from './lib/plant.ts';
import { settled } from './lib/screens.ts';
import { person, signedIn, signInOnce } from './lib/sign-in.ts';
import { alive, expect, test as base } from './lib/test.ts';

// A site of its own: what is planted here would be in everybody's way.
const test = base.extend<object, { site: Site; planted: Planted }>({
	site: [
		// eslint-disable-next-line no-empty-pattern -- Playwright wants the pattern
		async ({}, use) => {
			const site = await startSite();
			await use(site);
			await site.stop();
		},
		{ scope: 'worker', timeout: 120_000 }
	],
	planted: [async ({ site }, use) => use(await plant(site)), { scope: 'worker', timeout: 120_000 }]
});
test.describe.configure({ mode: 'default' });

async function watch(context: BrowserContext): Promise<string[]> {
	const ran: string[] = [];
	await context.exposeFunction('__ran', (how: string) => ran.push(how));
	await context.addInitScript(() => {
		Object.defineProperty(window, '__pwned', {
			set: () => (window as unknown as { __ran(how: string): void }).__ran('a script')
		});
	});
	context.on('dialog', (dialog) => {
		ran.push(`a dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	return ran;
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const textOf = async (page: Page) => flat((await page.locator('body').textContent()) ?? '');
const titlesOf = async (site: Site, ids: string[]) => {
	const { data } = await (
		await person(site, 'folke')
	).db
		.from('listing')
		.select('id, title')
		.in('id', ids.slice(0, 150));
	const { data: rest } = await (
		await person(site, 'folke')
	).db
		.from('listing')
		.select('id, title')
		.in('id', ids.slice(150));
	return [...(data ?? []), ...(rest ?? [])] as { id: string; title: string }[];
};

test('there are more than two hundred different attacks', () => {
	expect(new Set(attacks.map((attack) => attack.replace(/^\d+ /, ''))).size).toBeGreaterThanOrEqual(
		200
	);
});

test('a script that does run is noticed', async ({ page, context }) => {
	const ran = await watch(context);
	await page.goto('/about');
	await page.evaluate(() => Object.assign(window, { __pwned: 1 }));
	await expect.poll(() => ran).toEqual(['a script']);
	await page.evaluate(() => alert('hej'));
	await expect.poll(() => ran).toEqual(['a script', 'a dialog: hej']);
});

test('what is planted stands as text in the HTML, and the structured data still parses', async ({
	site,
	planted,
	page,
	request
}) => {
	test.setTimeout(180_000);
	const titles = await titlesOf(site, planted.listings);
	expect(titles.length).toBe(attacks.length);
	await page.goto('about:blank');
	for (const { id, title } of titles) {
		const answer = await request.get(`/grantrask/item/${id}`);
		expect(answer.status(), title).toBe(200);
		const found = await page.evaluate(
			(html) => {
				const parsed = new DOMParser().parseFromString(html, 'text/html');
				const bad: string[] = [];
				for (const element of parsed.querySelectorAll('*')) {
					for (const { name, value } of element.attributes) {
						if (name.startsWith('on') || name === 'srcdoc' || name === 'style')
							bad.push(`${element.tagName} ${name}`);
						if (
							/^(href|src|action|formaction|data|xlink:href)$/.test(name) &&
							/^[\s\p{Cc}]*(?!data:image\/)(javascript|vbscript|data|feed):/iu.test(value)
						)
							bad.push(`${element.tagName} ${name}=${value}`);
					}
					const script = element instanceof HTMLScriptElement ? element : null;
					if (script && !script.nonce && script.type !== 'application/ld+json')
						bad.push(script.outerHTML.slice(0, 80));
					if (
						/^(iframe|object|embed|base|marquee|math|portal|foreignobject|animate|set)$/i.test(
							element.tagName
						)
					)
						bad.push(element.tagName);
				}
				const data = parsed.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
				return { bad, data, heading: parsed.querySelector('h1')?.textContent, title: parsed.title };
			},
			await answer.text()
		);
		expect(found.bad, title).toEqual([]);
		const data = JSON.parse(found.data) as { name?: string; itemOffered?: { name: string } };
		expect(data.itemOffered?.name ?? data.name).toBe(title);
		expect(flat(found.heading ?? '')).toBe(flat(title));
		expect(flat(found.title)).toContain(flat(title));
	}
});

test('no page that shows it runs it', async ({ site, planted, page, context }) => {
	test.setTimeout(240_000);
	const ran = await watch(context);
	await signedIn(context, site, 'maja');
	const titles = await titlesOf(site, planted.listings);
	await page.goto('/grantrask?show=all');
	await settled(page);
	const square = await textOf(page);
	for (const { title } of titles) expect(square).toContain(flat(title));
	for (const { id } of titles.filter(({ id }) => planted.listings.indexOf(id) < 12)) {
		await page.goto(`/grantrask/item/${id}`);
		await settled(page);
	}
	const talk = `/grantrask/inbox/${planted.booking}`;
	for (const path of [
		'/',
		'/grantrask/mine',
		'/grantrask/inbox',
		'/grantrask/me',
		talk,
		`${talk}/handover`,
		`/grantrask/item/${planted.listings[0]}/edit`,
		'/demo/mailbox',
		'/grantrask?q=script'
	]) {
		await page.goto(path);
		await settled(page);
		if (path === talk)
			for (const attack of attacks.slice(0, 60)) expect(await textOf(page)).toContain(flat(attack));
		expect(ran, path).toEqual([]);
	}
});

test('the map and the pages within the app do not run it either', async ({
	site,
	planted,
	page,
	context
}) => {
	const ran = await watch(context);
	await signedIn(context, site, 'greta');
	await page.goto('/grantrask?q=script');
	await page.locator('.map-stage .pin').first().waitFor();
	for (const pin of (await page.locator('.map-stage .pin').all()).slice(0, 6))
		await pin.dispatchEvent('click');
	await settled(page);
	await page.locator(`a[href*="/item/"]`).first().click();
	await page.waitForURL(/\/item\//);
	await settled(page);
	await page.goto(`/grantrask/inbox/${planted.booking}`);
	await settled(page);
	expect(ran).toEqual([]);
});

test('broken and endless input is refused at once, never with a fault of the server', async ({
	site,
	request
}) => {
	const { village } = await find(site, 'Slagborrmaskin');
	const maja = await person(site, 'maja');
	const rpc = (name: string) => `${site.url}/rest/v1/rpc/${name}`;
	const listing = (title: string) =>
		`{"command_id":"${crypto.randomUUID()}","body":{"village_id":"${village}","listing_id":"${crypto.randomUUID()}","kind":"item","intent":"offer","title":"${title}","category":"tools","charge":"free","approval":"manual","notice_days":0,"max_days":14,"quantity":1,"photos":[]}}`;
	const deep = (open: string, close: string) => open.repeat(100_000) + close.repeat(20_000);
	const bodies: [string, string | Uint8Array][] = [
		['a megabyte', listing('a'.repeat(1024 * 1024))],
		['200 kilobytes', listing('a'.repeat(200_000))],
		['deep arrays', deep('[', ']')],
		['deep objects', '{"a":'.repeat(40_000)],
		['deep in a field', `{"command_id":"x","body":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
		['a NUL', listing('a\\u0000b')],
		['a raw NUL', listing('a\u0000b')],
		['a lone high surrogate', listing('abc\\ud800')],
		['a lone low surrogate', listing('abc\\udfff')],
		['swapped surrogates', listing('\\udc00\\ud800abc')],
		[
			'no UTF-8',
			new Uint8Array([
				...Buffer.from('{"command_id":"'),
				0xff,
				0xfe,
				0xc0,
				0x80,
				...Buffer.from('"}')
			])
		],
		['no JSON', 'hej'],
		['cut JSON', '{"command_id":'],
		['nothing', ''],
		['null', 'null'],
		['an array', '[]'],
		['a text', '"hej"'],
		['a number', '1e400'],
		['another function', '{"p":1}'],
		['no id', '{"command_id":"x","body":{}}'],
		['body a text', `{"command_id":"${crypto.randomUUID()}","body":"x"}`],
		['body a list', `{"command_id":"${crypto.randomUUID()}","body":[1]}`],
		['body null', `{"command_id":"${crypto.randomUUID()}","body":null}`],
		['title a list', listing('x').replace('"title":"x"', '"title":[["x"]]')],
		['a huge number', listing('abc').replace('"quantity":1', '"quantity":1e308')],
		['a long number', listing('abc').replace('"quantity":1', `"quantity":${'9'.repeat(5000)}`)],
		[
			'proto',
			`{"__proto__":{"x":1},"command_id":"${crypto.randomUUID()}","body":{"__proto__":{"admin":true}}}`
		]
	];
	const headers = {
		'content-type': 'application/json',
		apikey: ((await (await request.get('/config.json')).json()) as { publishableKey: string })
			.publishableKey
	};
	for (const token of [maja.token, null])
		for (const [what, body] of bodies) {
			const answer = await fetch(rpc('publish_listing'), {
				method: 'POST',
				body: body as BodyInit,
				headers: { ...headers, ...(token && { authorization: `Bearer ${token}` }) }
			});
			expect
				.soft(
					[400, 401, 403, 404, 413, 415, 422],
					`${what}, ${token ? 'signed in' : 'a visitor'}: ${answer.status} ${(await answer.text()).slice(0, 120)}`
				)
				.toContain(answer.status);
		}
	const chunks = new ReadableStream({
		start: (to) => {
			for (let i = 0; i < 64; i++) to.enqueue(new Uint8Array(65_536).fill(97));
			to.close();
		}
	});
	const streamed = await fetch(rpc('publish_listing'), {
		method: 'POST',
		body: chunks,
		duplex: 'half',
		headers
	} as RequestInit);
	expect.soft([400, 413], 'a stream of no stated length').toContain(streamed.status);
	expect((await request.get('/healthz')).status()).toBe(200);
});

test('odd addresses are answered, never with a fault of the server', async ({ site }) => {
	const queries = [
		'q=%00',
		'q=%ED%A0%80',
		'q=%',
		'q=%FF%FE',
		`q=${'a'.repeat(99)}%F0%9F%98%80`,
		`q=${'a'.repeat(6000)}`,
		`q=${encodeURIComponent("' or 1=1; --")}`,
		'q[]=1',
		'q=a&q=b',
		'kind=__proto__',
		'kind=item&kind=space',
		'category=constructor',
		'from=2026-02-31',
		'from=0000-00-00&to=9999-12-31',
		'from=%00',
		'from=2026-12-01&to=2026-11-01',
		'within=NaN&near=1,2',
		'within=-1&near=999,999',
		'near=%3Cscript%3E',
		'owner=%7B%7D',
		'access=2',
		'show=%3Cscript%3E',
		'lang=../../etc',
		'lang=__proto__',
		'cell=1e309,x'
	];
	const paths = [
		'/grantrask/item/%00',
		'/grantrask/item/%E0%A4%A',
		'/%2e%2e/%2e%2e/etc/passwd',
		'/..%5c..%5cetc',
		'/grantrask/__proto__/x',
		'/constructor',
		'/%00',
		'/photos/%00',
		`/maps/${'a'.repeat(64)}.pmtiles?%00`,
		'/demo/mailbox?to=%00',
		'/_app/../../secrets.json',
		'/_app/%2e%2e%2f%2e%2e%2fpackage.json',
		'/rest/v1/listing?title=eq.%00',
		'/rest/v1/listing?select=%00',
		'/rest/v1/listing?limit=1e9',
		'/rest/v1/listing?order=title%3Bselect',
		'/rest/v1/%E0%A4%A',
		'/auth/v1/verify?token=%00&type=magiclink',
		`/grantrask/${'a'.repeat(7000)}`
	];
	for (const path of [...queries.map((query) => `/grantrask?${query}`), ...paths]) {
		const answer = await fetch(site.url + path, { redirect: 'manual' });
		expect.soft(answer.status, path).toBeLessThan(500);
		expect
			.soft(await answer.text(), path)
			.not.toMatch(/<script>alert|node_modules|at \w+ \(|root:x:/);
	}
});

const ways = [
	'//evil.example',
	'/\\evil.example',
	'\\\\evil.example',
	'https:evil.example',
	'https://evil.example/',
	'javascript:alert(1)',
	'data:text/html,x',
	'/%09/evil.example',
	'/\t/evil.example',
	'/\n//evil.example',
	'///evil.example',
	'/.//evil.example',
	'/..//evil.example',
	'/%5cevil.example',
	'@evil.example',
	'evil.example',
	'',
	'/grantrask/../../evil.example',
	'//127.0.0.1@evil.example',
	'blob:x',
	'%2f%2fevil.example'
];
test('signing in never leads to another site', async ({ site, page, context }) => {
	const ran = await watch(context);
	await signedIn(context, site, 'folke');
	for (const way of ways) {
		await page.goto(`/grantrask/sign-in?next=${encodeURIComponent(way)}`);
		await page.waitForURL((url) => !url.pathname.endsWith('/sign-in')).catch(() => undefined);
		expect(new URL(page.url()).origin, way).toBe(site.url);
		expect(page.url()).not.toContain('/sign-in');
	}
	expect(ran).toEqual([]);
});

test('after signing out nothing private is left on the device', async ({ site, page, planted }) => {
	// What she wrote, her booking, her address; a published title stays, as it does for any visitor.
	const canaries = ['canary-note-7f3a', planted.booking, 'maja@grantrask.example'];
	await signInOnce(page, site, 'maja');
	await page.goto(`/grantrask/inbox/${planted.booking}`);
	await settled(page);
	await page.locator('main textarea:visible').first().fill('canary-note-7f3a');
	await page.goto(`/grantrask/inbox/${planted.booking}/handover`);
	await settled(page);
	await page.locator('main textarea:visible').first().fill('canary-note-7f3a');
	const kept = () => everything(page);
	await expect.poll(kept).toContain('canary-note-7f3a');
	await page.goto('/grantrask/inbox');
	await settled(page);
	await page.goto('/grantrask/me');
	await settled(page);
	expect(await kept()).toContain('maja@grantrask.example');
	expect(await kept()).toContain('canary-note-7f3a');
	await page.getByRole('button', { name: 'Logga ut' }).click();
	await page.waitForFunction(() => !localStorage.getItem('bytorget-session'));
	for (const canary of canaries) await expect.poll(kept, canary).not.toContain(canary);
	for (let back = 0; back < 4; back++) {
		await page.goBack();
		await alive(page);
		await settled(page);
		const shown = await page.content();
		for (const canary of canaries.filter((one) => one !== planted.booking))
			expect(shown, `${page.url()} ${canary}`).not.toContain(canary);
	}
});

test('signing out in one tab empties the others', async ({ site, page, context, planted }) => {
	await signInOnce(page, site, 'maja');
	const other = await context.newPage();
	await other.goto(`/grantrask/inbox/${planted.booking}`);
	await settled(other);
	expect(await textOf(other)).toContain(flat(attacks[3] ?? ''));
	await page.goto('/grantrask/me');
	await settled(page);
	await page.getByRole('button', { name: 'Logga ut' }).click();
	await expect(other.getByRole('link', { name: 'Logga in' })).toBeVisible();
	expect(await other.content()).not.toContain('maja@grantrask.example');
	expect(await textOf(other)).not.toContain(flat(attacks[3] ?? ''));
});

test('what is served to browsers holds no secret and no map of the source', async ({ request }) => {
	const folder = join('build', 'client');
	const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) =>
		file.isFile()
	);
	expect(files.length).toBeGreaterThan(50);
	for (const file of files) {
		expect(file.name).not.toMatch(/\.map(\.(br|gz))?$/);
		if (!/\.(js|css|json|html|svg|webmanifest)$/.test(file.name)) continue;
		const text = await readFile(join(file.parentPath, file.name), 'utf8');
		for (const secret of [
			/sb_secret_[\w-]{8}/,
			/service_role/,
			/PRIVATE KEY/,
			/sourceMappingURL/,
			/\bjwt_?secret\b/i,
			/eyJ[\w-]{20,}\.eyJ[\w-]{20,}/,
			/postgres(ql)?:\/\/\w+:/
		])
			expect(secret.test(text), `${file.name} has ${secret}`).toBe(false);
	}
	const script = files.find(({ name }) => name.endsWith('.js'));
	const path = join(script?.parentPath ?? '', script?.name ?? '').slice(folder.length);
	expect((await request.get(path)).status()).toBe(200);
	expect((await request.get(`${path}.map`)).status()).toBe(404);
});
