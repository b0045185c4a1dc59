import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rm } from 'node:fs/promises';
import { startSite, type Site } from '../../bin/lib/site.mjs';
import { find } from './lib/api.ts';
import { person, signedIn } from './lib/sign-in.ts';
import { expect, freshVillage, open, test } from './lib/test.ts';

const allow = {
	'access-control-allow-origin': '*',
	'access-control-allow-headers': '*',
	'access-control-allow-methods': '*',
	'access-control-expose-headers': '*'
};

/** A site's API on an origin of its own, as a real Supabase is. @returns its address */
async function asSupabase(site: Site): Promise<{ url: string; server: Server }> {
	const server = createServer(async (request, response) => {
		for (const [name, value] of Object.entries(allow)) response.setHeader(name, value);
		if (request.method === 'OPTIONS') return response.writeHead(204).end();
		const parts: Buffer[] = [];
		for await (const part of request) parts.push(part as Buffer);
		const { apikey = '', authorization, 'content-type': type } = request.headers;
		const answer = await fetch(site.url + request.url, {
			method: request.method,
			headers: {
				apikey: String(apikey),
				...(authorization && { authorization }),
				...(type && { 'content-type': type })
			},
			...(parts.length > 0 && { body: Buffer.concat(parts) })
		});
		response.setHeader('content-type', answer.headers.get('content-type') ?? '');
		response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

test('with a real Supabase the browser may talk to it, and to nobody else', async ({
	page,
	site
}) => {
	test.slow();
	const supabase = await asSupabase(site);
	const { publishableKey } = (await (await fetch(`${site.url}/config.json`)).json()) as {
		publishableKey: string;
	};
	const folder = await freshVillage();
	const front = await startSite(
		{
			BYTORGET_DEMO: '0',
			PUBLIC_SUPABASE_URL: supabase.url,
			PUBLIC_SUPABASE_PUBLISHABLE_KEY: publishableKey
		},
		folder
	);
	try {
		const first = await page.request.get(`${front.url}/grantrask`);
		expect(first.headers()['content-security-policy']).toContain(
			`connect-src 'self' ${supabase.url};`
		);
		await signedIn(page.context(), site, 'maja');
		const asked = page.waitForResponse((answer) => answer.url().startsWith(supabase.url));
		await open(page, `${front.url}/grantrask/inbox`);
		expect((await asked).ok()).toBe(true);
		await expect(page.locator('main a[href^="/grantrask/inbox/"]').first()).toBeVisible();

		const { token } = await person(site, 'maja');
		const { village } = await find(site, 'Slagborrmaskin');
		const put = (bearer: string) =>
			page.request.put(`${front.url}/photos/${crypto.randomUUID()}?village=${village}`, {
				headers: { authorization: `Bearer ${bearer}`, 'content-type': 'image/jpeg' },
				data: Buffer.from('no photo')
			});
		expect((await put(token)).status()).toBe(415);
		expect((await put(`${token.slice(0, -8)}AAAAAAAA`)).status()).toBe(401);
	} finally {
		await front.stop();
		supabase.server.closeAllConnections();
		supabase.server.close();
		await rm(folder, { recursive: true, force: true });
	}
});
