import { describe, expect, it, vi } from 'vitest';
import { fetchMap, mapFor } from '../../src/lib/offline/map-file.ts';
import { earlierMap, keepMap, keptMap } from '../../src/lib/offline/map-store.ts';
import {
	bytes,
	of,
	map,
	village,
	read,
	asked,
	device,
	serve,
	aBrowser
} from '../lib/map-served.ts';

aBrowser();

describe('a village’s map file', () => {
	it('comes whole, is told of as it comes, and is kept', async () => {
		serve(bytes);
		const parts: number[] = [];
		expect(await read(await fetchMap(village, map, (part) => parts.push(part)))).toEqual(bytes);
		expect(parts).toEqual([1 / 6, 2 / 6, 3 / 6, 4 / 6, 5 / 6, 1].map((n) => expect.closeTo(n)));
		expect(await read(await keptMap(map))).toEqual(bytes);
		await fetchMap(village, map);
		expect(asked).toEqual([{ range: null, ifRange: null }]);
	});

	it('is fetched once, whoever else waits for it', async () => {
		serve(bytes);
		const [one, other] = await Promise.all([fetchMap(village, map), mapFor(village)]);
		expect(one).toBe(other);
		expect(asked).toHaveLength(1);
	});

	it('goes on where it broke off', async () => {
		serve(bytes, { hangUp: 1_500 });
		await expect(fetchMap(village, map)).rejects.toMatchObject({ tag: 'offline' });
		expect(await keptMap(map)).toBeNull();
		serve(bytes);
		expect(await read(await fetchMap(village, map))).toEqual(bytes);
		expect(asked[1]).toEqual({ range: 'bytes=1500-', ifRange: `"${map.sha256}"` });
		expect(device.kept.size).toBe(1);
	});

	it('begins anew where the server sends the whole again', async () => {
		serve(bytes, { hangUp: 1_500 });
		await expect(fetchMap(village, map)).rejects.toMatchObject({ tag: 'offline' });
		serve(bytes, { ranges: false });
		expect(await read(await fetchMap(village, map))).toEqual(bytes);
	});

	it('goes on after an answer that ended early without a word', async () => {
		serve(bytes, { end: 2_000 });
		await expect(fetchMap(village, map)).rejects.toMatchObject({ tag: 'offline' });
		serve(bytes);
		expect(await read(await fetchMap(village, map))).toEqual(bytes);
		expect(asked[1]?.range).toBe('bytes=2000-');
	});

	it('keeps what has come of a large one while it comes', async () => {
		const large = Uint8Array.from({ length: 2_500_000 }, (_, at) => at % 253);
		vi.stubGlobal('fetch', async () => {
			const body = new ReadableStream({
				pull: (controller) => controller.enqueue(large.slice(0, 1_200_000))
			});
			// As when the page is closed: neither an end nor an error.
			const reader = body.getReader();
			let chunks = 0;
			const silent = new ReadableStream({
				async pull(controller) {
					if (chunks++ > 0) return new Promise(() => undefined);
					controller.enqueue((await reader.read()).value);
				}
			});
			return new Response(silent, { headers: { 'content-type': 'application/vnd.pmtiles' } });
		});
		void fetchMap(village, of(large));
		await vi.waitFor(() => expect(device.kept.size).toBe(1));
		const [[address = '', part] = []] = device.kept;
		expect(address).toMatch(/\?part=0$/);
		expect((await part!.blob()).size).toBe(1_200_000);
	});

	it('of several megabytes is written once, piece by piece, and goes on after them', async () => {
		const large = Uint8Array.from({ length: 5_500_000 }, (_, at) => at % 253);
		const written: number[] = [];
		const { put } = device.cache;
		device.cache.put = async (address, answer) => {
			written.push((await answer.clone().blob()).size);
			return put(address, answer);
		};
		serve(large, { hangUp: 3_200_000 });
		await expect(fetchMap(village, of(large))).rejects.toMatchObject({ tag: 'offline' });
		expect(written).toEqual([1_000_000, 1_000_000, 1_000_000, 200_000]);
		serve(large);
		expect(await read(await fetchMap(village, of(large)))).toEqual(large);
		expect(asked.at(-1)?.range).toBe('bytes=3200000-');
		expect(written.slice(4)).toEqual([1_000_000, 1_000_000, large.length]);
		expect(device.kept.size).toBe(1);
	});

	it('begins anew without a piece of it, and after a piece as it was kept before', async () => {
		serve(bytes, { hangUp: 1_500 });
		await expect(fetchMap(village, map)).rejects.toMatchObject({ tag: 'offline' });
		const [[address, part]] = [...device.kept] as [[string, Response]];
		device.kept.delete(address);
		device.kept.set(address.replace('=0', ''), part);
		serve(bytes);
		expect(await read(await fetchMap(village, map))).toEqual(bytes);
		expect(asked[1]?.range).toBeNull();
		expect(device.kept.size).toBe(1);
	});

	it('a full device is asked once for room for its pieces', async () => {
		const large = Uint8Array.from({ length: 3_500_000 }, (_, at) => at % 253);
		device.cache.full = true;
		const put = vi.spyOn(device.cache, 'put');
		serve(large, { hangUp: 3_200_000 });
		await expect(fetchMap(village, of(large))).rejects.toMatchObject({ tag: 'offline' });
		expect(put).toHaveBeenCalledTimes(1);
	});

	it('is refused with the wrong checksum, and nothing of it is kept', async () => {
		serve(bytes.map((byte) => byte ^ 1));
		await expect(fetchMap(village, map)).rejects.toMatchObject({ tag: 'not_a_map' });
		expect(device.kept.size).toBe(0);
		serve(bytes);
		expect(await read(await fetchMap(village, map))).toEqual(bytes);
	});

	it('is refused when it is longer than it said, without reading on', async () => {
		serve(new Uint8Array(1_000_000));
		await expect(fetchMap(village, map)).rejects.toMatchObject({ tag: 'not_a_map' });
		expect(device.kept.size).toBe(0);
	});

	it('is not what another page answers in its place', async () => {
		serve(bytes, { type: 'text/html' });
		await expect(fetchMap(village, map)).rejects.toMatchObject({ tag: 'offline' });
		expect(device.kept.size).toBe(0);
	});

	it('takes the place of an earlier one only once it is whole', async () => {
		const old = new Uint8Array([1, 2, 3]);
		await keepMap('v1', of(old), new Blob([old]));
		await keepMap('v2', of(new Uint8Array([9])), new Blob([new Uint8Array([9])]));
		serve(bytes, { hangUp: 1_000 });
		await expect(fetchMap(village, map)).rejects.toMatchObject({ tag: 'offline' });
		expect(await read(await earlierMap('v1'))).toEqual(old);
		serve(bytes);
		await fetchMap(village, map);
		expect(await read(await earlierMap('v1'))).toEqual(bytes);
		expect(await read(await earlierMap('v2'))).toEqual(new Uint8Array([9]));
		expect(device.kept.size).toBe(2);
	});

	it('is shown on a full device, and an earlier one stays', async () => {
		const old = new Uint8Array([1, 2, 3]);
		await keepMap('v1', of(old), new Blob([old]));
		device.cache.full = true;
		serve(bytes);
		expect(await read(await fetchMap(village, map))).toEqual(bytes);
		expect(await keptMap(map)).toBeNull();
		expect(await read(await earlierMap('v1'))).toEqual(old);
	});

	it('is shown where the browser keeps nothing', async () => {
		vi.stubGlobal('caches', { open: () => Promise.reject(new Error('private')) });
		serve(bytes);
		expect(await read(await fetchMap(village, map))).toEqual(bytes);
	});
});
