/** A listing has this many photos at most. */
export const MOST_PHOTOS = 8;

const ascii = (head: Uint8Array, from: number, to: number) =>
	String.fromCharCode(...head.subarray(from, to));

/**
 * Is it a photo, by its first bytes? A name or a declared type says nothing.
 * @param head at least the first 12 bytes of the file
 */
export function isPhoto(head: Uint8Array): boolean {
	if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return true;
	if (head[0] === 0x89 && ascii(head, 1, 4) === 'PNG') return true;
	if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP') return true;
	return (
		ascii(head, 4, 8) === 'ftyp' &&
		/^(avif|avis|hei[cx]|hev[cx]|mif1|msf1)/.test(ascii(head, 8, 12))
	);
}
