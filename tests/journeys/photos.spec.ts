import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import type { APIRequestContext } from '@playwright/test';
import { command, find, neighbour, type Neighbour } from './lib/api.ts';
import { expect, test } from './lib/test.ts';

const CANARY = 'CANARY-PHOTO-TEXT';

async function picture(): Promise<Buffer> {
	const plain = sharp({
		create: { width: 2400, height: 1800, channels: 3, background: '#3a6b4f' }
	}).jpeg();
	return plain
		.withExif({
			IFD0: { Copyright: CANARY },
			IFD3: { GPSLatitude: '64/1 54/1 0/1', GPSLatitudeRef: 'N' }
		})
		.toBuffer();
}

const put = (
	request: APIRequestContext,
	who: Neighbour | null,
	village: string,
	id: string,
	data: Buffer,
	type = 'image/jpeg'
) =>
	request.put(`/photos/${id}?village=${village}`, {
		data,
		headers: { 'content-type': type, ...(who && { authorization: `Bearer ${who.token}` }) }
	});

test('a stored photo has nothing of the original file but the picture', async ({
	site,
	request
}) => {
	const { village } = await find(site, 'Slagborrmaskin');
	const maja = await neighbour(site, 'maja@grantrask.example');
	const id = randomUUID();
	expect((await put(request, maja, village, id, await picture())).status()).toBe(201);
	expect((await put(request, maja, village, id, await picture())).status()).toBe(200);
	const mine = await request.get(`/photos/${id}`, {
		headers: { authorization: `Bearer ${maja.token}` }
	});
	const stored = await mine.body();
	const meta = await sharp(stored).metadata();
	expect([meta.width, meta.height]).toEqual([1600, 1200]);
	expect(meta.exif ?? meta.xmp ?? meta.iptc).toBeUndefined();
	expect(stored.includes(CANARY)).toBe(false);
	// Not published: nobody else sees it.
	expect((await request.get(`/photos/${id}`)).status()).toBe(404);
	const greta = await neighbour(site, 'greta@grantrask.example');
	expect(
		(
			await request.get(`/photos/${id}`, { headers: { authorization: `Bearer ${greta.token}` } })
		).status()
	).toBe(404);
});

test('what is no photo is refused, whatever it is called', async ({ site, request }) => {
	const { village } = await find(site, 'Slagborrmaskin');
	const maja = await neighbour(site, 'maja@grantrask.example');
	const bodies = [
		'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
		'<!doctype html><script>alert(1)</script>',
		'%PDF-1.7 hej',
		'alert(1)',
		''
	];
	for (const body of bodies) {
		const answer = await put(request, maja, village, randomUUID(), Buffer.from(body));
		expect([415, 400], body.slice(0, 20)).toContain(answer.status());
	}
	const huge = await put(request, maja, village, randomUUID(), Buffer.alloc(11 * 1024 * 1024, 1));
	expect(huge.status()).toBe(413);
	const cut = (await picture()).subarray(0, 900);
	expect((await put(request, maja, village, randomUUID(), cut)).status()).toBe(415);
});

test('strangers cannot add photos, and paths lead nowhere', async ({ site, request }) => {
	const { village } = await find(site, 'Slagborrmaskin');
	expect((await put(request, null, village, randomUUID(), await picture())).status()).toBe(401);
	const eve = await neighbour(site, 'eve@example.net');
	expect((await put(request, eve, village, randomUUID(), await picture())).status()).toBe(403);
	const forged = { ...eve, token: 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.' };
	expect((await put(request, forged, village, randomUUID(), await picture())).status()).toBe(401);
	for (const path of [
		'/photos/..%2f..%2fsecrets.json',
		'/photos/%2e%2e/secrets.json',
		`/photos/${randomUUID()}?size=../../secrets`
	])
		expect([400, 404]).toContain((await request.get(path)).status());
	const taken = await find(site, 'Slagborrmaskin');
	const { data } = await eve.db.from('photo').select('id').eq('listing_id', taken.listing);
	const id = data?.[0]?.id as string;
	expect((await request.get(`/photos/${id}?size=small`)).status()).toBe(200);
	expect((await put(request, eve, village, id, await picture())).status()).not.toBe(201);
	const maja = await neighbour(site, 'maja@grantrask.example');
	await expect(
		command(eve, 'withdraw_listing', { village_id: village, listing_id: taken.listing })
	).rejects.toThrow('not_your_listing');
	expect(maja.id).not.toBe(eve.id);
});
