type Store = Float64Array | Int32Array | Uint32Array;

/** A growing list of numbers that takes no more room than they do. */
export class NumberList<Kind extends Store> {
	#values: Kind;
	#make: (size: number) => Kind;
	length = 0;
	constructor(make: (size: number) => Kind) {
		this.#make = make;
		this.#values = make(1024);
	}

	push(value: number): void {
		if (this.length === this.#values.length) {
			const larger = this.#make(Math.ceil(this.length * 1.6));
			larger.set(this.#values as never);
			this.#values = larger;
		}
		this.#values[this.length++] = value;
	}

	at(index: number): number {
		return this.#values[index]!;
	}

	/** In the order of `order`. */
	reorder(order: Uint32Array): void {
		const sorted = this.#make(Math.max(this.length, 1));
		order.forEach((from, to) => (sorted[to] = this.#values[from]!));
		this.#values = sorted;
	}
}

export const doubles = (size: number) => new Float64Array(size);
export const integers = (size: number) => new Int32Array(size);
export const positions = (size: number) => new Uint32Array(size);

/** Ids in rising order, found by halving. Put in order when asked first; of doubles the last counts. */
export class IdIndex {
	readonly ids = new NumberList(doubles);
	/** Lists that go along when ids are put in order. */
	#beside: NumberList<Store>[];
	sorted = true;
	constructor(...beside: NumberList<Store>[]) {
		this.#beside = beside;
	}

	push(id: number): void {
		if (this.ids.length > 0 && id < this.ids.at(this.ids.length - 1)) this.sorted = false;
		this.ids.push(id);
	}

	sort(): void {
		if (this.sorted) return;
		const order = new Uint32Array(this.ids.length).map((_, i) => i);
		order.sort((a, b) => this.ids.at(a) - this.ids.at(b) || a - b);
		for (const list of [this.ids as NumberList<Store>, ...this.#beside]) list.reorder(order);
		this.sorted = true;
	}

	/** -1 when there is none. */
	find(id: number): number {
		let [low, high] = [0, this.ids.length];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (this.ids.at(middle) <= id) low = middle + 1;
			else high = middle;
		}
		return low > 0 && this.ids.at(low - 1) === id ? low - 1 : -1;
	}
}
