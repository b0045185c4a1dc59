import { rng } from '#lib/server/demo/geo.ts';
import { nearestOn } from './junctions.mjs';

/** @typedef {[x: number, y: number]} Point metres */

/** A box of a building round a point, turned by an angle; closed. @returns {Point[]} */
export function box([x, y], width, depth, angle) {
	const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
	const corners = [
		[-1, -1],
		[1, -1],
		[1, 1],
		[-1, 1],
		[-1, -1]
	];
	return corners.map(([sx, sy]) => {
		const [dx, dy] = [(sx * width) / 2, (sy * depth) / 2];
		return [x + dx * cos - dy * sin, y + dx * sin + dy * cos];
	});
}

/** The nearest of the roads, how far, where, its direction there and how far along it. */
function beside(point, roads) {
	let best;
	for (const road of roads) {
		const found = nearestOn(point, road.points);
		if (!best || found.far < best.far) best = { ...found, road };
	}
	const { points } = best.road;
	const [a, b] = [points[best.index - 1], points[best.index]];
	let along = Math.hypot(best.at[0] - a[0], best.at[1] - a[1]);
	for (let i = 1; i < best.index; i++)
		along += Math.hypot(points[i][0] - points[i - 1][0], points[i][1] - points[i - 1][1]);
	const angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
	const left = Math.cos(angle) * (point[1] - a[1]) - Math.sin(angle) * (point[0] - a[0]) > 0;
	return { ...best, along, angle, left };
}

/** Numbers along each road: odd to the left, even to the right. */
function number(homes) {
	const next = new Map();
	for (const home of [...homes].sort((a, b) => a.along - b.along)) {
		const side = `${home.road.tags.name} ${home.left}`;
		const value = next.get(side) ?? (home.left ? 1 : 2);
		next.set(side, value + 2);
		home.number = value;
	}
}

/**
 * A house at every address, beside its road, with a number; farms and some houses have another
 * building in the yard.
 * @param {Point[]} points addresses @param {object[]} roads with names
 * @param {(point: Point, clear: number) => boolean} isFree whether something may be built there
 */
export function houses(points, roads, isFree) {
	const random = rng(64_895);
	const homes = points.map((at) => ({ at, ...beside(at, roads) }));
	// What `beside` found is on the road; the house stands where the address is.
	homes.forEach((home, i) => Object.assign(home, { door: home.at, at: points[i] }));
	number(homes);
	return homes.map((home) => {
		const { at, angle } = home;
		const ring = box(at, 10 + random() * 4, 7.5 + random() * 1.5, angle);
		const isFarm = home.far > 40;
		const yard = { kind: isFarm ? 'barn' : 'garage', size: isFarm ? [18, 9] : [6, 4.5] };
		const reach = (isFarm ? 24 : 12) + random() * 4;
		const turns = [0, Math.PI, Math.PI / 2, -Math.PI / 2].map((turn) => angle + turn);
		const wanted = random() < (isFarm ? 0.8 : 0.5);
		const spot = turns
			.map((turn) => [at[0] + Math.cos(turn) * reach, at[1] + Math.sin(turn) * reach])
			.find((point) => wanted && isFree(point, isFarm ? 20 : 10));
		return {
			...home,
			ring,
			yard: spot && { kind: yard.kind, ring: box(spot, ...yard.size, angle) }
		};
	});
}
