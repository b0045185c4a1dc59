import { MapFileError } from '#lib/mapfile/errors.ts';
import { concat } from '#lib/mapfile/gzip.ts';
import { limits } from '#lib/mapfile/limits.ts';
import type { Source } from '#lib/mapfile/types.ts';

export type Chunks = AsyncGenerator<Uint8Array, void, undefined>;

/** The bytes of a file as they come, counted and refused where there are too many. */
export async function* chunksOf(
	source: Source,
	onbytes: (total: number) => void,
	signal?: AbortSignal
): Chunks {
	const tooLarge = () => new MapFileError('too_large', { what: 'file', limit: limits.input });
	if (source instanceof Blob && source.size > limits.input) throw tooLarge();
	let total = 0;
	for await (const chunk of source instanceof Blob ? streamed(source) : source) {
		signal?.throwIfAborted();
		total += chunk.length;
		if (total > limits.input) throw tooLarge();
		onbytes(total);
		yield chunk;
	}
}

/** Not every browser can loop over a stream. */
async function* streamed(blob: Blob): Chunks {
	const reader = blob.stream().getReader();
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			yield value;
		}
	} finally {
		await reader.cancel();
	}
}

/** Unpacks a gzip stream on the way; holds no more than a few chunks. @throws bomb, damaged, truncated */
export async function* gunzipped(chunks: Chunks): Chunks {
	const stream = new DecompressionStream('gzip');
	const writer = stream.writable.getWriter();
	let packed = 0;
	let ended = false;
	const fed = (async () => {
		for await (const chunk of chunks) {
			packed += chunk.length;
			await writer.write(chunk as Uint8Array<ArrayBuffer>);
		}
		ended = true;
		await writer.close();
	})();
	// Whatever stops the writing also stops the reading below, which tells of it.
	let cause: unknown;
	fed.catch((thrown) => writer.abort((cause = thrown)).catch(() => undefined));
	const reader = stream.readable.getReader();
	let total = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			total += value.length;
			const most = Math.max(limits.bombFloor, packed * limits.unpackedRatio);
			if (total > Math.min(limits.unpacked, most)) throw new MapFileError('bomb', { limit: most });
			yield value;
		}
		await fed;
	} catch (thrown) {
		if (thrown instanceof MapFileError) throw thrown;
		await fed.catch(() => undefined);
		if (known(cause)) throw cause;
		throw new MapFileError(ended ? 'truncated' : 'damaged', {}, { cause: thrown });
	} finally {
		await reader.cancel().catch(() => undefined);
	}
}

const known = (cause: unknown) =>
	cause instanceof MapFileError || (cause instanceof Error && cause.name === 'AbortError');

/** Takes exact numbers of bytes out of chunks. */
export class ByteReader {
	#chunks: Chunks;
	#held: Uint8Array[] = [];
	#length = 0;
	#ended = false;
	constructor(chunks: Chunks) {
		this.#chunks = chunks;
	}

	async #fill(count: number): Promise<void> {
		while (this.#length < count && !this.#ended) {
			const { done, value } = await this.#chunks.next();
			if (done) this.#ended = true;
			else if (value.length > 0) {
				this.#held.push(value);
				this.#length += value.length;
			}
		}
	}

	#whole(): Uint8Array {
		if (this.#held.length !== 1) this.#held = [concat(this.#held)];
		return this.#held[0]!;
	}

	/** The next bytes without taking them; fewer at the end of the file. */
	async peek(count: number): Promise<Uint8Array> {
		await this.#fill(count);
		return this.#whole().subarray(0, count);
	}

	/** @throws MapFileError truncated when the file ends before; null when it ends just here */
	async take(count: number): Promise<Uint8Array | null> {
		await this.#fill(count);
		if (this.#length === 0 && count > 0) return null;
		if (this.#length < count) throw new MapFileError('truncated');
		const all = this.#whole();
		this.#held = [all.subarray(count)];
		this.#length -= count;
		return all.subarray(0, count);
	}

	/** All that is left. */
	async *rest(): Chunks {
		yield* this.#held;
		this.#held = [];
		this.#length = 0;
		if (!this.#ended) yield* this.#chunks;
	}
}
