import type { Bounds, Point, Ring } from '#lib/mapfile/types.ts';

/** A piece of coast inside the box, from edge to edge. */
export type Coast = {
	/** From where it comes in to where it goes out. */
	pieces: Point[][];
	/** Closed and wholly inside. */
	rings: Ring[];
	/** Where a coast begins or ends inside the box, because its rest is not in the file. */
	loose: Point[];
};

const key = ([x, y]: Point) => `${x},${y}`;

/** Joins coastlines end to start; their direction tells land from sea and is never turned. */
export function joinCoast(lines: Point[][]): Point[][] {
	const byStart = new Map<string, Point[][]>();
	for (const line of lines) {
		const start = key(line[0]!);
		byStart.set(start, [...(byStart.get(start) ?? []), line]);
	}
	const ends = new Set(lines.map((line) => key(line.at(-1)!)));
	const used = new Set<Point[]>();
	const joined: Point[][] = [];
	const follow = (line: Point[]) => {
		const chain: Point[] = [line[0]!];
		for (let next: Point[] | undefined = line; next;) {
			used.add(next);
			for (const point of next.slice(1)) chain.push(point);
			const end: string = key(chain.at(-1)!);
			if (end === key(chain[0]!)) break;
			next = byStart.get(end)?.find((one) => !used.has(one));
		}
		joined.push(chain);
	};
	// First those with a true beginning, then what goes round.
	for (const line of lines) if (!ends.has(key(line[0]!)) && !used.has(line)) follow(line);
	for (const line of lines) if (!used.has(line)) follow(line);
	return joined;
}

/**
 * The part of a segment within a box: its ends, and whether it comes in or goes out there. The
 * crossing lies exactly on the edge.
 */
function within(a: Point, b: Point, [west, south, east, north]: Bounds) {
	const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
	let [t0, t1]: [number, number] = [0, 1];
	let [enter, exit]: [Point, Point] = [a, b];
	const at = (t: number): Point => [a[0] + t * dx, a[1] + t * dy];
	const edges: [number, number, (point: Point) => Point][] = [
		[-dx, a[0] - west, ([, y]) => [west, y]],
		[dx, east - a[0], ([, y]) => [east, y]],
		[-dy, a[1] - south, ([x]) => [x, south]],
		[dy, north - a[1], ([x]) => [x, north]]
	];
	for (const [p, q, onEdge] of edges) {
		if (p === 0) {
			if (q < 0) return null;
			continue;
		}
		const t = q / p;
		if (p < 0 && t > t0) [t0, enter] = [t, onEdge(at(t))];
		if (p > 0 && t < t1) [t1, exit] = [t, onEdge(at(t))];
	}
	return t0 < t1 ? { enter, exit, comesIn: t0 > 0, goesOut: t1 < 1 } : null;
}

/** Where a coast that heads from `far` to `end` would leave the box if it went straight on. */
function onwards(far: Point, end: Point, box: Bounds): Point {
	const [dx, dy] = [end[0] - far[0], end[1] - far[1]];
	const length = Math.hypot(dx, dy) || 1;
	const reach = box[2] - box[0] + box[3] - box[1];
	const there: Point = [end[0] + (dx / length) * reach, end[1] + (dy / length) * reach];
	return within(end, there, box)?.exit ?? end;
}

/**
 * Cuts joined coastlines at a box. A coast that is loose inside goes straight on to the edge, so that
 * one missing way does not flood the village.
 */
export function cutCoast(chains: Point[][], box: Bounds): Coast {
	const coast: Coast = { pieces: [], rings: [], loose: [] };
	for (const chain of chains) {
		const closed = key(chain[0]!) === key(chain.at(-1)!);
		const parts: Point[][] = [];
		let current: Point[] | null = null;
		for (let i = 1; i < chain.length; i++) {
			const part = within(chain[i - 1]!, chain[i]!, box);
			if (!part) continue;
			if (part.comesIn || !current) parts.push((current = [part.enter]));
			current.push(part.exit);
			if (part.goesOut) current = null;
		}
		const startsInside = isInside(chain[0]!, box);
		if (closed && current && startsInside) {
			const first = parts.shift()!;
			if (first === current) coast.rings.push(first);
			else current.push(...first.slice(1));
		} else if (!closed) {
			const first = parts[0];
			if (startsInside && first)
				first.unshift(onwards(first.at(-1)!, loosen(coast, chain[0]!), box));
			if (current) current.push(onwards(current[0]!, loosen(coast, chain.at(-1)!), box));
		}
		coast.pieces.push(...parts);
	}
	return coast;
}

function loosen(coast: Coast, point: Point): Point {
	coast.loose.push(point);
	return point;
}

const isInside = ([x, y]: Point, [west, south, east, north]: Bounds) =>
	x > west && x < east && y > south && y < north;
