import { expect, test } from './lib/test.ts';

const paths = [
	'/',
	'/grantrask',
	'/grantrask/inbox',
	'/no-such-village',
	'/healthz',
	'/config.json',
	'/about',
	'/accessibility',
	'/demo/mailbox',
	`/maps/${'a'.repeat(64)}.pmtiles`,
	'/favicon.svg'
];

/** Mozilla Observatory's published scoring, for what can be known from the headers. */
function score(headers: Record<string, string>): number {
	const csp = headers['content-security-policy'] ?? '';
	let points = 100;
	if (!csp) points -= 25;
	if (/unsafe-inline|unsafe-eval|(script|default)-src[^;]*(\*|https?:)/.test(csp)) points -= 20;
	else if (/default-src 'none'/.test(csp)) points += 10;
	if (!/nosniff/.test(headers['x-content-type-options'] ?? '')) points -= 5;
	if (/frame-ancestors 'none'/.test(csp)) points += 5;
	else points -= 20;
	if (
		/^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(
			headers['referrer-policy'] ?? ''
		)
	)
		points += 5;
	return points;
}

for (const path of paths)
	test(`security headers on ${path}`, async ({ request }) => {
		const answer = await request.get(path);
		const headers = answer.headers();
		expect(headers['content-security-policy']).toContain("default-src 'none'");
		expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
		expect(headers['content-security-policy']).not.toContain('unsafe');
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(headers['x-frame-options']).toBe('DENY');
		expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
		expect(headers['permissions-policy']).toBe('camera=(self), geolocation=(self)');
		expect(headers['cross-origin-opener-policy']).toBe('same-origin');
		expect(headers['set-cookie']).toBeUndefined();
		expect(score(headers)).toBeGreaterThanOrEqual(120);
	});

test('a page asks for Trusted Types, and behind TLS for HSTS', async ({ request }) => {
	const plain = await request.get('/grantrask');
	expect(plain.headers()['content-security-policy']).toContain(
		"require-trusted-types-for 'script'"
	);
	expect(plain.headers()['strict-transport-security']).toBeUndefined();
});

test('a form of another site cannot post here', async ({ request }) => {
	const refused = await request.post('/accessibility', {
		headers: { origin: 'https://evil.example' },
		form: { text: 'hej hej hej', reply: '' }
	});
	expect(refused.status()).toBe(403);
	const taken = await request.post('/accessibility', {
		headers: { origin: new URL(refused.url()).origin },
		form: { text: 'hej hej hej', reply: '' }
	});
	expect(taken.status()).toBe(200);
});

test('the addresses hosts rely on', async ({ request }) => {
	expect(await (await request.get('/healthz')).json()).toMatchObject({
		status: 'ok',
		backend: 'pglite',
		version: expect.stringMatching(/^\d/)
	});
	expect(await (await request.get('/config.json')).json()).toMatchObject({
		demo: true,
		publishableKey: expect.stringMatching(/^sb_publishable_/),
		supabaseUrl: expect.stringMatching(/^http/)
	});
	expect((await request.get('/demo/mailbox')).status()).toBe(200);
	expect((await request.get('/rest/v1/')).status()).toBeGreaterThanOrEqual(401);
	expect((await request.get('/graphql/v1')).status()).toBe(404);
	expect((await request.get('/no-such-village')).status()).toBe(404);
});
