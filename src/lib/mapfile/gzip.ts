import { MapFileError } from '#lib/mapfile/errors.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** One array of all the parts. */
export function concat(parts: Uint8Array[]): Bytes {
	const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}

const streamOf = (bytes: Uint8Array) => new Blob([bytes as Bytes]).stream();

/** Packs bytes. The same bytes give the same answer; the mark of the operating system is left out. */
export async function gzip(bytes: Uint8Array): Promise<Bytes> {
	const packed = new Response(streamOf(bytes).pipeThrough(new CompressionStream('gzip')));
	const answer = new Uint8Array(await packed.arrayBuffer());
	answer.fill(0, 4, 8);
	answer[9] = 255;
	return answer;
}

/**
 * Unpacks bytes, and stops as soon as there is more than `most`.
 * @param format `deflate` is zlib's
 * @throws MapFileError bomb, damaged
 */
export async function unpack(
	bytes: Uint8Array,
	format: 'gzip' | 'deflate',
	most: number
): Promise<Bytes> {
	const reader = streamOf(bytes).pipeThrough(new DecompressionStream(format)).getReader();
	const parts: Uint8Array[] = [];
	let total = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return concat(parts);
			total += value.length;
			if (total > most) throw new MapFileError('bomb', { limit: most });
			parts.push(value);
		}
	} catch (cause) {
		await reader.cancel().catch(() => undefined);
		throw cause instanceof MapFileError ? cause : new MapFileError('damaged', {}, { cause });
	}
}
