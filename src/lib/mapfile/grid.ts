import type { Bounds, Point } from '#lib/mapfile/types.ts';

const METRES_PER_DEGREE = 111_320;

/** Things by where they are, in squares of about `metres`, to find what is near. */
export class Grid<Thing> {
	#squares = new Map<string, Thing[]>();
	#dx: number;
	#dy: number;
	constructor(lat: number, metres: number) {
		this.#dy = metres / METRES_PER_DEGREE;
		this.#dx = this.#dy / Math.max(0.05, Math.cos((lat * Math.PI) / 180));
	}

	#square([x, y]: Point): [number, number] {
		return [Math.floor(x / this.#dx), Math.floor(y / this.#dy)];
	}

	/** Puts a thing into every square its box touches; one larger than 50 squares across is left out. */
	add(thing: Thing, [west, south, east, north]: Bounds): void {
		const [x0, y0] = this.#square([west, south]);
		const [x1, y1] = this.#square([east, north]);
		if (x1 - x0 > 50 || y1 - y0 > 50) return;
		for (let x = x0; x <= x1; x++)
			for (let y = y0; y <= y1; y++) {
				const at = `${x},${y}`;
				const there = this.#squares.get(at);
				if (there) there.push(thing);
				else this.#squares.set(at, [thing]);
			}
	}

	/** What is in the point's square and, with `around` 1, in the eight beside it. */
	near(point: Point, around: 0 | 1 = 0): Thing[] {
		const [x, y] = this.#square(point);
		const found: Thing[] = [];
		for (let i = x - around; i <= x + around; i++)
			for (let j = y - around; j <= y + around; j++)
				found.push(...(this.#squares.get(`${i},${j}`) ?? []));
		return found;
	}
}
