import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checksum, inspectMap, keepMap, sizeOfMap, spanOf, streamMap } from '#lib/server/maps.ts';

describe('a Range header', () => {
	test.each([
		[null, null],
		['bytes=0-', { first: 0, last: 99 }],
		['bytes=40-', { first: 40, last: 99 }],
		['bytes=40-49', { first: 40, last: 49 }],
		['bytes=40-4000', { first: 40, last: 99 }],
		['bytes=-10', { first: 90, last: 99 }],
		['bytes=-4000', { first: 0, last: 99 }],
		['bytes=100-', 'none'],
		['bytes=-0', 'none'],
		['bytes=50-40', null],
		['bytes=-', null],
		['bytes=0-1,3-4', null],
		['lines=0-1', null]
	])('%s of a hundred bytes', (header, span) => {
		expect(spanOf(header, 100)).toEqual(span);
	});
});

test('a map is kept once under its checksum and read in parts', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'bytorget-maps-'));
	const bytes = new Uint8Array([1, 2, 3, 4, 5]);
	const sha256 = checksum(bytes);
	expect(await sizeOfMap(folder, sha256)).toBe(null);
	for (let i = 0; i < 2; i++) await keepMap(folder, sha256, bytes);
	expect(await readdir(join(folder, 'maps'))).toEqual([`${sha256}.pmtiles`]);
	expect(await sizeOfMap(folder, sha256)).toBe(5);
	expect([
		...(await new Response(streamMap(folder, sha256, { first: 1, last: 3 })).bytes())
	]).toEqual([2, 3, 4]);
	await rm(folder, { recursive: true });
});

test.each([
	['nothing', new Uint8Array(), 'empty'],
	['a page', new TextEncoder().encode('<!doctype html>'), 'not_pmtiles'],
	['too much', new Uint8Array(12_000_001), 'too_large']
])('%s is no map', async (_, bytes, tag) => {
	await expect(inspectMap(bytes as Uint8Array<ArrayBuffer>)).rejects.toMatchObject({ tag });
});
