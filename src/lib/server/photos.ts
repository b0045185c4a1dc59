import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import sharp, { type Sharp } from 'sharp';
import { AppError } from '#lib/domain/errors.ts';
import { oneAtATime } from '#lib/server/turns.ts';

export const sizes = ['small', 'large', 'share'] as const;
export type Size = (typeof sizes)[number];

/** Longest side of what is kept, in pixels. */
const LONGEST = 1600;
/** A phone's largest camera, and no more: a picture bomb stops here. */
const MOST_PIXELS = 110_000_000;
const FORMATS = new Set(['jpeg', 'png', 'webp', 'avif', 'heif']);

const variants: Record<Exclude<Size, 'large'>, (picture: Sharp) => Sharp> = {
	small: (picture) =>
		picture.resize(480, 480, { fit: 'inside', withoutEnlargement: true }).webp({ quality: 70 }),
	share: (picture) =>
		picture.resize(1200, 630, { fit: 'cover' }).jpeg({ quality: 80, mozjpeg: true })
};
const endings: Record<Size, string> = { small: 'small.webp', large: 'webp', share: 'share.jpg' };

const fileOf = (folder: string, id: string, size: Size) =>
	join(folder, 'photos', `${id}.${endings[size]}`);

async function writeWhole(file: string, content: Buffer): Promise<void> {
	const partial = `${file}.${crypto.randomUUID()}.partial`;
	await writeFile(partial, content);
	await rename(partial, file);
}

const metadata = async (content: Buffer) => sharp(content, { limitInputPixels: false }).metadata();

type Measures = { width: number; height: number };

/**
 * What a photo will measure when it is kept, from the first bytes of the file: cheap.
 * @throws AppError `not_a_photo` for anything that is not JPEG, PNG, WebP, AVIF or HEIC;
 *   `photo_too_large` beyond 110 megapixels
 */
export async function measure(content: Buffer): Promise<Measures> {
	const meta = await metadata(content).catch((cause: unknown) => {
		throw new AppError('not_a_photo', {}, { cause });
	});
	const { width, height } = meta.autoOrient;
	if (!FORMATS.has(meta.format) || !width || !height) throw new AppError('not_a_photo');
	if (width * height > MOST_PIXELS)
		throw new AppError('photo_too_large', { most: MOST_PIXELS / 1e6 });
	const scale = Math.min(1, LONGEST / Math.max(width, height));
	const kept = (side: number) => Math.max(1, Math.round(side * scale));
	return { width: kept(width), height: kept(height) };
}

const openings = new RateLimiterMemory({ points: 120, duration: 3600 });

/** Counts a picture that a person has the server open. @throws AppError `slow_down` beyond 120 an hour */
export async function countOpening(person: string): Promise<void> {
	await openings.consume(person).catch((cause: unknown) => {
		throw new AppError('slow_down', { most: 120, per: 'hour' }, { cause });
	});
}

// A large picture takes seconds and a third of a gigabyte to open.
const turn = oneAtATime();

/**
 * Re-encodes a photo that was measured: turned upright, at most 1600 px, and nothing left of what was
 * in the file but the picture (no place, no camera, no hidden thumbnail). One after another.
 * @throws AppError `not_a_photo` when the picture is broken
 */
export function reencode(content: Buffer): Promise<Buffer> {
	return turn(() =>
		sharp(content, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
			.rotate()
			.resize(LONGEST, LONGEST, { fit: 'inside', withoutEnlargement: true })
			.webp({ quality: 78 })
			.toBuffer()
	).catch((cause: unknown) => {
		throw new AppError('not_a_photo', {}, { cause });
	});
}

/** Keeps a re-encoded photo under its id. */
export async function keepPhoto(folder: string, id: string, picture: Buffer): Promise<void> {
	await mkdir(join(folder, 'photos'), { recursive: true });
	await writeWhole(fileOf(folder, id, 'large'), picture);
}

/** A kept photo in a size, made when first asked for; null when there is none. */
export async function readPhoto(
	folder: string,
	id: string,
	size: Size
): Promise<{ content: Buffer; type: string } | null> {
	const type = size === 'share' ? 'image/jpeg' : 'image/webp';
	const file = fileOf(folder, id, size);
	const kept = await readFile(file).catch(() => null);
	if (kept) return { content: kept, type };
	if (size === 'large') return null;
	const large = await readFile(fileOf(folder, id, 'large')).catch(() => null);
	if (!large) return null;
	const content = await variants[size](sharp(large)).toBuffer();
	await writeWhole(file, content);
	return { content, type };
}
