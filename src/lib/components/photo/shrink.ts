import { AppError } from '#lib/domain/errors.ts';
import { isPhoto } from '#lib/domain/photo-kind.ts';

/** Longest side of what leaves the phone, in pixels. */
const LONGEST = 1600;
const QUALITY = 0.82;
/** As the server has it: beyond this nobody's camera goes. */
const MOST_PIXELS = 110_000_000;
const MOST_BYTES = 120 * 1024 * 1024;
/** From here on a phone that fails to decode has run out of memory, not met a broken file. */
const LARGE_PIXELS = 40_000_000;

type Size = { width: number; height: number };

/** The size a picture gets so that its longest side is at most `longest`; never larger than it is. */
export function fit({ width, height }: Size, longest = LONGEST): Size {
	const scale = Math.min(1, longest / Math.max(width, height));
	const side = (length: number) => Math.max(1, Math.round(length * scale));
	return { width: side(width), height: side(height) };
}

/** A picture's size the right way up, read without decoding it whole. */
async function sizeOf(file: Blob): Promise<Size> {
	const url = URL.createObjectURL(file);
	try {
		return await new Promise<Size>((done, failed) => {
			const image = new Image();
			image.onload = () => done({ width: image.naturalWidth, height: image.naturalHeight });
			image.onerror = () => failed(new AppError('not_a_photo'));
			image.src = url;
		});
	} finally {
		URL.revokeObjectURL(url);
	}
}

async function draw(file: Blob, size: Size): Promise<HTMLCanvasElement> {
	const bitmap = await createImageBitmap(file, {
		imageOrientation: 'from-image',
		resizeWidth: size.width,
		resizeHeight: size.height,
		resizeQuality: 'high'
	});
	const canvas = document.createElement('canvas');
	canvas.width = size.width;
	canvas.height = size.height;
	canvas.getContext('2d')?.drawImage(bitmap, 0, 0, size.width, size.height);
	bitmap.close();
	return canvas;
}

const encode = (canvas: HTMLCanvasElement, type: string) =>
	new Promise<Blob | null>((done) => canvas.toBlob(done, type, QUALITY));

/**
 * Shrinks a photo on the phone: upright, at most 1600 px, re-encoded as WebP (JPEG where the
 * browser cannot), so that nothing of the file but the picture itself is left.
 * @throws AppError `not_a_photo`, or `photo_too_large` when it is more than this phone can take
 */
export async function shrink(file: Blob): Promise<Blob> {
	const head = new Uint8Array(await file.slice(0, 16).arrayBuffer());
	if (!isPhoto(head)) throw new AppError('not_a_photo');
	if (file.size > MOST_BYTES) throw new AppError('photo_too_large');
	const whole = await sizeOf(file);
	const pixels = whole.width * whole.height;
	if (pixels === 0) throw new AppError('not_a_photo');
	if (pixels > MOST_PIXELS) throw new AppError('photo_too_large', { most: MOST_PIXELS / 1e6 });
	try {
		const canvas = await draw(file, fit(whole));
		const webp = await encode(canvas, 'image/webp');
		const blob = webp?.type === 'image/webp' ? webp : await encode(canvas, 'image/jpeg');
		if (!blob) throw new AppError('photo_too_large');
		return blob;
	} catch (cause) {
		if (cause instanceof AppError) throw cause;
		throw new AppError(pixels > LARGE_PIXELS ? 'photo_too_large' : 'not_a_photo', {}, { cause });
	}
}
