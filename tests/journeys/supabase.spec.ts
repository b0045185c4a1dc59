import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
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

type Frame = [
	join: string | null,
	ref: string | null,
	topic: string,
	event: string,
	payload: object
];

/** Answers as Realtime does. @returns says on every channel that the village has changed */
async function asRealtime(page: Page): Promise<{ joined: string[]; poke: () => void }> {
	const joined: string[] = [];
	type Join = { config?: { private?: boolean }; access_token?: string };
	let tell = (_: Frame) => {};
	await page.routeWebSocket(/\/realtime\/v1\/websocket/, (socket) => {
		tell = (frame) => socket.send(JSON.stringify(frame));
		socket.onMessage((text) => {
			const [join, ref, topic, event, payload] = JSON.parse(String(text)) as Frame;
			const { config, access_token = '' }: Join = payload;
			// Who is not signed in shows the publishable key.
			const named = config?.private && access_token.split('.').length === 3;
			if (event === 'phx_join' && named) joined.push(topic);
			tell([join, ref, topic, 'phx_reply', { status: 'ok', response: {} }]);
		});
	});
	const changed = { type: 'broadcast', event: 'changed', payload: {} };
	const poke = () => {
		for (const topic of joined) tell([null, null, topic, 'broadcast', changed]);
	};
	return { joined, poke };
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
	const settings = {
		BYTORGET_DEMO: '0',
		PUBLIC_SUPABASE_URL: supabase.url,
		PUBLIC_SUPABASE_PUBLISHABLE_KEY: publishableKey
	};
	const front = await startSite(settings, folder);
	const elsewhere = await mkdtemp(join(tmpdir(), 'bytorget-journey-'));
	const stranger = await startSite(settings, elsewhere);
	try {
		const first = await page.request.get(`${front.url}/grantrask`);
		expect(first.headers()['content-security-policy']).toContain(
			`connect-src 'self' ${supabase.url} ${supabase.url.replace('http', 'ws')};`
		);
		await signedIn(page.context(), site, 'maja');
		const realtime = await asRealtime(page);
		const asked = page.waitForResponse((answer) => answer.url().startsWith(supabase.url));
		await open(page, `${front.url}/grantrask/inbox`);
		expect((await asked).ok()).toBe(true);
		await expect(page.locator('main a[href^="/grantrask/inbox/"]').first()).toBeVisible();

		// Pulled every fifteen seconds; when the village is said to have changed, much sooner.
		const pulled = () => page.waitForResponse(/\/rpc\/pull/);
		const { village: here } = await find(site, 'Slagborrmaskin');
		await expect.poll(() => realtime.joined).toEqual([`realtime:village:${here}`]);
		await pulled();
		await pulled();
		realtime.poke();
		await page.waitForResponse(/\/rpc\/pull/, { timeout: 8_000 });

		const { token } = await person(site, 'maja');
		const put = (bearer: string) =>
			page.request.put(`${front.url}/photos/${crypto.randomUUID()}?village=${here}`, {
				headers: { authorization: `Bearer ${bearer}`, 'content-type': 'image/jpeg' },
				data: Buffer.from('no photo')
			});
		expect((await put(token)).status()).toBe(415);
		expect((await put(`${token.slice(0, -8)}AAAAAAAA`)).status()).toBe(401);

		// Maps come through a server that the database knows (this one shares the other's secrets), and no other.
		const aila = await person(site, 'aila');
		const { data } = await aila.db.from('village').select('map').eq('id', here).single();
		const { sha256 } = data?.map as { sha256: string };
		const map = await (await fetch(`${site.url}/maps/${sha256}.pmtiles`)).arrayBuffer();
		const hands = async (url: string) => {
			const answer = await page.request.put(`${url}/maps/${sha256}.pmtiles?village=${here}`, {
				headers: {
					authorization: `Bearer ${aila.token}`,
					'content-type': 'application/vnd.pmtiles'
				},
				data: Buffer.from(map)
			});
			const { message = 'kept' } = (await answer.json()) as { message?: string };
			return [answer.status(), message];
		};
		expect(await hands(front.url)).toEqual([201, 'kept']);
		expect(await hands(stranger.url)).toEqual([403, 'server_only']);
	} finally {
		await stranger.stop();
		await front.stop();
		supabase.server.closeAllConnections();
		supabase.server.close();
		for (const one of [folder, elsewhere]) await rm(one, { recursive: true, force: true });
	}
});
