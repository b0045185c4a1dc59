type Point = [x: number, y: number];
/** One letter, its middle on a point. */
type Bit = { text: string; x: number; y: number; angle: number };
type Found = { bits: Bit[]; boxes: [west: number, north: number, east: number, south: number][] };

const STEP = 20;
/** Pixels between two writings of the same name. */
const APART = 560;
const SHARPEST = 0.55;

/** Lays a name along a line, once for every 560 pixels, where the line is straightest. */
export function alongLine(
	line: readonly Point[],
	scale: number,
	name: string,
	width: (text: string) => number,
	height: number
): Found[] {
	const walk = walker(line.map(([x, y]): Point => [x * scale, y * scale]));
	const long = width(name);
	const letters = [...name];
	const middles = letters.map((letter, at) => {
		const before = width(letters.slice(0, at).join(''));
		return before + width(letters.slice(0, at + 1).join('')) / 2 - before / 2;
	});
	const found: Found[] = [];
	const pieces = Math.max(1, Math.round(walk.length / APART));
	const piece = walk.length / pieces;
	for (let at = 0; at < pieces; at++) {
		const best = straightest(walk, at * piece + 12, (at + 1) * piece - long - 12, long);
		if (best === null) continue;
		const backwards = walk.at(best + long).point[0] < walk.at(best).point[0];
		const bits = letters.map((text, index): Bit => {
			const into = middles[index] ?? 0;
			const { point, angle } = walk.at(best + (backwards ? long - into : into));
			return { text, x: point[0], y: point[1], angle: backwards ? angle + Math.PI : angle };
		});
		const half = height / 2 + 1;
		found.push({
			bits,
			boxes: bits.map(({ x, y }) => [x - half, y - half, x + half, y + half])
		});
	}
	return found;
}

type Walk = { length: number; at: (metre: number) => { point: Point; angle: number } };

function straightest(walk: Walk, first: number, last: number, long: number): number | null {
	let best: number | null = null;
	let bend = SHARPEST;
	const heart = (first + last) / 2;
	for (let start = first; start <= last; start += STEP) {
		const angles = [0, 0.25, 0.5, 0.75, 1].map((part) => walk.at(start + long * part).angle);
		const turns = angles.map((angle) => Math.abs(turn(angle - (angles[0] ?? 0))));
		const here = Math.max(...turns) + (Math.abs(start - heart) / (last - first + 1)) * 0.1;
		if (here < bend) [bend, best] = [here, start];
	}
	return best;
}

const turn = (angle: number) => Math.atan2(Math.sin(angle), Math.cos(angle));

/** Points and directions at lengths along a line; the direction is that of a few pixels round it. */
function walker(line: readonly Point[]): Walk {
	const lengths = [0];
	for (let i = 1; i < line.length; i++) {
		const [[ax, ay], [bx, by]] = [line[i - 1] ?? [0, 0], line[i] ?? [0, 0]];
		lengths.push((lengths[i - 1] ?? 0) + Math.hypot(bx - ax, by - ay));
	}
	const length = lengths.at(-1) ?? 0;
	const pointAt = (along: number): Point => {
		const wanted = Math.min(Math.max(along, 0), length);
		const next = Math.max(
			1,
			lengths.findIndex((reached) => reached >= wanted)
		);
		const [[ax, ay], [bx, by]] = [line[next - 1] ?? [0, 0], line[next] ?? [0, 0]];
		const before = lengths[next - 1] ?? 0;
		const part = (wanted - before) / ((lengths[next] ?? 0) - before || 1);
		return [ax + (bx - ax) * part, ay + (by - ay) * part];
	};
	return {
		length,
		at(along) {
			const [[ax, ay], [bx, by]] = [pointAt(along - 7), pointAt(along + 7)];
			return { point: pointAt(along), angle: Math.atan2(by - ay, bx - ax) };
		}
	};
}
