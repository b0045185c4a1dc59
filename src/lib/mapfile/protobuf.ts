import { MapFileError } from '#lib/mapfile/errors.ts';
import { limits } from '#lib/mapfile/limits.ts';

const damaged = () => new MapFileError('damaged');

/** Reads protocol buffers and never beyond their end. Every method throws `damaged` on nonsense. */
export class Protobuf {
	#bytes: Uint8Array;
	#at: number;
	#end: number;
	constructor(bytes: Uint8Array, start = 0, end = bytes.length) {
		this.#bytes = bytes;
		this.#at = start;
		this.#end = end;
	}

	get more(): boolean {
		return this.#at < this.#end;
	}

	/** A whole number of 64 bits with its sign; exact up to 2^53 either way. */
	varint(): number {
		let [low, high, shift] = [0, 0, 0];
		for (;;) {
			if (this.#at >= this.#end || shift > 63) throw damaged();
			const byte = this.#bytes[this.#at++]!;
			const seven = byte & 0x7f;
			if (shift < 28) low += seven * 2 ** shift;
			else if (shift === 28) {
				low += (seven & 0x0f) * 2 ** 28;
				high = seven >> 4;
			} else high += seven * 2 ** (shift - 32);
			if (byte < 0x80) break;
			shift += 7;
		}
		if (high >= 2 ** 31) high -= 2 ** 32 * Math.floor((high + 2 ** 31) / 2 ** 32);
		return high * 2 ** 32 + low;
	}

	/** A zigzag number. */
	signed(): number {
		const value = this.varint();
		return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
	}

	#span(): [start: number, end: number] {
		const length = this.varint();
		const start = this.#at;
		if (length < 0 || length > this.#end - start) throw damaged();
		this.#at = start + length;
		return [start, this.#at];
	}

	/** A message inside this one. */
	message(): Protobuf {
		return new Protobuf(this.#bytes, ...this.#span());
	}

	bytes(): Uint8Array {
		return this.#bytes.subarray(...this.#span());
	}

	string(): string {
		return new TextDecoder().decode(this.bytes());
	}

	/** A packed list, read by `one`. */
	packed(one: (list: Protobuf) => number): number[] {
		const list = this.message();
		const values: number[] = [];
		while (list.more) {
			if (values.length >= limits.list) throw new MapFileError('bomb', { limit: limits.list });
			values.push(one(list));
		}
		return values;
	}

	/** Walks the fields; `take` reads a field's value and answers true, or leaves it to be passed over. */
	fields(take: (field: number) => boolean): void {
		while (this.more) {
			const key = this.varint();
			const at = this.#at;
			if (key < 8) throw damaged();
			if (take(Math.floor(key / 8))) {
				if (this.#at === at) throw damaged();
			} else this.#pass(key % 8);
		}
	}

	#pass(wire: number): void {
		if (wire === 0) this.varint();
		else if (wire === 2) this.#span();
		else if (wire === 1 || wire === 5) {
			this.#at += wire === 1 ? 8 : 4;
			if (this.#at > this.#end) throw damaged();
		} else throw damaged();
	}
}

export const varint = (list: Protobuf): number => list.varint();
export const signed = (list: Protobuf): number => list.signed();
