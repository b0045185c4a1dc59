import { describe, expect, it, vi } from 'vitest';
import { mapFor } from '../../src/lib/offline/map-file.ts';
import { keepMap } from '../../src/lib/offline/map-store.ts';
import { MapFile } from '../../src/lib/state/map-file.svelte.ts';
import { bytes, of, map, village, read, asked, serve, aBrowser } from '../lib/map-served.ts';

aBrowser();

describe('asking before a map is fetched', () => {
	const connection = (value: object) => vi.stubGlobal('navigator', { connection: value });
	const large = { ...village, map: { ...map, bytes: 1_500_000 } };

	it.each([
		['where data is saved', { saveData: true }, village],
		['a large one where data is counted', { type: 'cellular' }, large]
	])('%s: refused, nothing is fetched', async (_, value, where) => {
		connection(value);
		serve(bytes);
		const file = new MapFile();
		const lay = vi.fn();
		const brought = file.bring(where, lay);
		await vi.waitFor(() => expect(file.status).toBe('asks'));
		file.refuse();
		await brought;
		expect([file.status, lay.mock.calls, asked]).toEqual(['idle', [], []]);
	});

	it('agreed, it is fetched, and after a break without asking again', async () => {
		connection({ saveData: true });
		serve(bytes, { hangUp: 1_000 });
		const file = new MapFile();
		const lay = vi.fn(async () => undefined);
		const brought = file.bring(village, lay);
		await vi.waitFor(() => expect(file.status).toBe('asks'));
		file.agree();
		await expect(brought).rejects.toMatchObject({ tag: 'offline' });
		serve(bytes);
		await file.bring(village, lay);
		expect(lay).toHaveBeenCalledTimes(1);
	});

	it.each([
		['on an ordinary line', { type: 'wifi' }, village],
		['a small one where data is counted', { type: 'cellular' }, village],
		['where the browser does not say', undefined, village]
	])('%s: it is fetched at once', async (_, value, where) => {
		connection(value as object);
		serve(bytes);
		const lay = vi.fn(async () => undefined);
		await new MapFile().bring(where, lay);
		expect(lay).toHaveBeenCalledTimes(1);
	});

	it('shows the earlier map meanwhile, and a small picture asks nothing', async () => {
		connection({ saveData: true });
		const old = new Uint8Array([1, 2, 3]);
		await keepMap('v1', of(old), new Blob([old]));
		serve(bytes);
		const lay = vi.fn(async () => undefined);
		const file = new MapFile();
		void file.bring(village, lay);
		await vi.waitFor(() => expect(file.status).toBe('asks'));
		expect(lay).toHaveBeenCalledTimes(1);
		expect(await read(await mapFor(village))).toEqual(old);
		expect(await mapFor({ id: 'v3', map })).toBeNull();
		expect(asked).toEqual([]);
	});
});
