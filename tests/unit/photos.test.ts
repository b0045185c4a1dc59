import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { countOpening, measure, reencode } from '#lib/server/photos.ts';

const picture = (width: number, height: number, orientation = 1) =>
	sharp({ create: { width, height, channels: 3, background: '#3a6b4f' } })
		.withMetadata({ orientation })
		.jpeg()
		.toBuffer();

describe('a photo', () => {
	test.each([
		[2401, 1803, 6],
		[2401, 1803, 1],
		[1600, 900, 1],
		[300, 200, 8],
		[4032, 3, 1],
		[3333, 1777, 3]
	])('of %i × %i, turned %i, measures what it will be', async (width, height, orientation) => {
		const content = await picture(width, height, orientation);
		const { format, ...kept } = await sharp(await reencode(content)).metadata();
		expect(format).toBe('webp');
		expect(await measure(content)).toEqual({ width: kept.width, height: kept.height });
	});

	test.each(['', 'alert(1)', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'])(
		'%j is none',
		async (content) => {
			await expect(measure(Buffer.from(content))).rejects.toMatchObject({ tag: 'not_a_photo' });
		}
	);
	test('that breaks off is measured, and not kept', async () => {
		const whole = await picture(2400, 1800);
		const content = whole.subarray(0, whole.length / 2);
		expect(await measure(content)).toEqual({ width: 1600, height: 1200 });
		await expect(reencode(content)).rejects.toMatchObject({ tag: 'not_a_photo' });
	});
	// A few hundred bytes that would open to hundreds of megapixels.
	test('of more pixels than any phone takes is refused unopened', async () => {
		const bomb = await sharp({
			create: { width: 16_000, height: 12_000, channels: 3, background: '#000' },
			limitInputPixels: false
		})
			.png()
			.toBuffer();
		const began = performance.now();
		await expect(measure(bomb)).rejects.toMatchObject({ tag: 'photo_too_large' });
		expect(performance.now() - began).toBeLessThan(200);
	});
});

test('a person has 120 pictures opened an hour, whatever becomes of them', async () => {
	const [greedy, other] = [crypto.randomUUID(), crypto.randomUUID()];
	for (let i = 0; i < 120; i++) await countOpening(greedy);
	await expect(countOpening(greedy)).rejects.toMatchObject({ tag: 'slow_down' });
	await expect(countOpening(other)).resolves.toBeUndefined();
});
