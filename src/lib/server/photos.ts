import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { AppError } from '#lib/domain/errors.ts';

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

/**
 * Re-encodes a photo: turned upright, at most 1600 px, and nothing left of what was in the file but
 * the picture (no place, no camera, no hidden thumbnail).
 * @throws AppError `not_a_photo` for anything that is not JPEG, PNG, WebP, AVIF or HEIC;
 *   `photo_too_large` beyond 110 megapixels
 */
export async function reencode(
	content: Buffer
): Promise<{ picture: Buffer; width: number; height: number }> {
	try {
		const meta = await sharp(content, { limitInputPixels: false }).metadata();
		if (!FORMATS.has(meta.format ?? '')) throw new AppError('not_a_photo');
		if ((meta.width ?? 0) * (meta.height ?? 0) > MOST_PIXELS)
			throw new AppError('photo_too_large', { most: MOST_PIXELS / 1e6 });
		const { data, info } = await sharp(content, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
			.rotate()
			.resize(LONGEST, LONGEST, { fit: 'inside', withoutEnlargement: true })
			.webp({ quality: 78 })
			.toBuffer({ resolveWithObject: true });
		return { picture: data, width: info.width, height: info.height };
	} catch (cause) {
		throw cause instanceof AppError ? cause : new AppError('not_a_photo', {}, { cause });
	}
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
