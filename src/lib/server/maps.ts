import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { MapFileError } from '#lib/mapfile/errors.ts';
import { limits } from '#lib/mapfile/limits.ts';
import { readMapFile, type MapFile } from '#lib/mapfile/read.ts';
import type { MapReport } from '#lib/mapfile/types.ts';
import type { Sql } from '#lib/server/migrate.ts';

/** What the server takes in one piece; a village's map is a few hundred kilobytes. */
export const MOST_BYTES = limits.published;

/** A village's map is looked through in a second or two. */
const MS_PATIENT = 30_000;

/** Where a map lies. */
export const fileOf = (folder: string, sha256: string) => join(folder, 'maps', `${sha256}.pmtiles`);

/** The checksum that is a map's address: 64 hexadecimal digits. */
export const checksum = (bytes: Uint8Array): string =>
	createHash('sha256').update(bytes).digest('hex');

let looking: Promise<unknown> = Promise.resolve();

/** Looks a map through to its last tile; one map at a time, and not for ever. @throws MapFileError what is wrong with it */
export function inspectMap(bytes: Uint8Array<ArrayBuffer>): Promise<MapFile> {
	const look = async () => {
		if (bytes.length > MOST_BYTES)
			throw new MapFileError('too_large', { what: 'file', limit: MOST_BYTES });
		return readMapFile(new Blob([bytes]), { signal: AbortSignal.timeout(MS_PATIENT) });
	};
	const looked = looking.then(look);
	looking = looked.catch(() => undefined);
	return looked;
}

let touching: Promise<unknown> = Promise.resolve();

/** One after the other: a file that is sent again must not be swept between two looks at it. */
export function touchMaps<Result>(work: () => Promise<Result>): Promise<Result> {
	const touched = touching.then(work);
	touching = touched.catch(() => undefined);
	return touched;
}

/** Keeps a map under its checksum; one that is there stays, and counts as new to the sweep. */
export const keepMap = (folder: string, sha256: string, bytes: Uint8Array): Promise<void> =>
	touchMaps(() => keep(folder, sha256, bytes));

async function keep(folder: string, sha256: string, bytes: Uint8Array): Promise<void> {
	const file = fileOf(folder, sha256);
	const now = new Date();
	await utimes(file, now, now).catch(() => undefined);
	if ((await stat(file).catch(() => null))?.size === bytes.length) return;
	await mkdir(join(folder, 'maps'), { recursive: true });
	const partial = `${file}.${crypto.randomUUID()}.partial`;
	await writeFile(partial, bytes);
	await rename(partial, file);
}

type Built = { bytes: Uint8Array; report: Pick<MapReport, 'bounds' | 'addressPoints'> };

/**
 * Makes a built map a village's, as the one who runs the server: nobody is asked for leave.
 * @returns its checksum
 */
export async function publishMap(
	sql: Sql,
	folder: string,
	villageId: string,
	{ bytes, report }: Built
): Promise<string> {
	const sha256 = checksum(bytes);
	await keepMap(folder, sha256, bytes);
	await sql(
		`insert into public.map_file (village_id, sha256, bytes, bounds, arrived_at)
			values ($1::uuid, $2, $3, private.box_of($4::text::jsonb), now())
			on conflict on constraint map_file_pkey do update set created_at = now(), arrived_at = now(),
				bytes = excluded.bytes, bounds = excluded.bounds, gone_at = null`,
		[villageId, sha256, bytes.length, JSON.stringify(report.bounds)]
	);
	await sql('select private.set_map($1::uuid, $2, $3::text::jsonb)', [
		villageId,
		sha256,
		JSON.stringify(report.addressPoints.map(({ lng, lat }) => [lng, lat]))
	]);
	return sha256;
}

/** A part of bytes, both ends included. */
export type Span = { first: number; last: number };

/**
 * What a Range header asks of `size` bytes.
 * @returns null for all of them (no header, several parts, nonsense); `none` when there are none such
 */
export function spanOf(header: string | null, size: number): Span | 'none' | null {
	const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
	if (!from && !to) return null;
	const first = from ? Number(from) : Math.max(0, size - Number(to));
	const last = from && to ? Math.min(Number(to), size - 1) : size - 1;
	if (from && to && Number(from) > Number(to)) return null;
	return first > last ? 'none' : { first, last };
}

/** A kept map's size in bytes, or null when there is none. */
export async function sizeOfMap(folder: string, sha256: string): Promise<number | null> {
	return (await stat(fileOf(folder, sha256)).catch(() => null))?.size ?? null;
}

/** Some bytes of a kept map, as slowly as they are taken. */
export function streamMap(folder: string, sha256: string, { first, last }: Span): ReadableStream {
	const file = createReadStream(fileOf(folder, sha256), { start: first, end: last });
	return Readable.toWeb(file) as ReadableStream;
}
