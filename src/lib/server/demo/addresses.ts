import { distanceToLine, inside, projector, rng, type Point } from './geo.ts';
import type { DemoVillage, LngLat, VillageSlug } from './types.ts';

interface Settlement {
	seed: number;
	/** Houses close together along the side roads round the centre; they come first. */
	core: { count: number; radius: number; apart: number };
	/** Houses and farms along all roads outside the core. */
	spread: { count: number; apart: number };
}

const settlements: Record<VillageSlug, Settlement> = {
	grantrask: {
		seed: 365,
		core: { count: 150, radius: 950, apart: 27 },
		spread: { count: 180, apart: 42 }
	},
	lillsjobacken: {
		seed: 370,
		core: { count: 24, radius: 450, apart: 30 },
		spread: { count: 36, apart: 60 }
	}
};

/** The buildings of a village, always the same: first the core, then outwards along the roads. */
export function addresses(village: DemoVillage): LngLat[] {
	const { seed, core, spread } = settlements[village.slug];
	const random = rng(seed);
	const ground = survey(village);
	const found: Point[] = [];
	const reach = Math.max(...ground.border.map(([x, y]) => Math.hypot(x, y)));

	const settle = (count: number, apart: number, accept: (far: number) => boolean) => {
		for (let tries = 0, added = 0; added < count && tries < 200_000; tries++) {
			const [point, far] = besideRoad(ground, random, found.length < core.count);
			if (!accept(far) || !ground.buildable(point)) continue;
			if (found.some((other) => Math.hypot(other[0] - point[0], other[1] - point[1]) < apart))
				continue;
			found.push(point);
			added++;
		}
	};
	settle(core.count, core.apart, (far) => far < core.radius);
	settle(spread.count, spread.apart, (far) => {
		const outwards = (far - core.radius) / (reach - core.radius);
		return outwards > 0 && random() < Math.exp(-2.6 * outwards);
	});
	return found.map(projector(village.centre).toLngLat);
}

interface Ground {
	roads: { line: Point[]; side: boolean; length: number }[];
	border: Point[];
	buildable(point: Point): boolean;
}

function survey(village: DemoVillage): Ground {
	const { toMetres } = projector(village.centre);
	const metres = (coordinates: number[][]) => coordinates.map((c) => toMetres(c as LngLat));
	const border = metres(village.boundary.coordinates[0]![0]!);
	const lakes: Point[][] = [];
	const keepClear: { line: Point[]; by: number }[] = [{ line: border, by: 150 }];
	const roads: Ground['roads'] = [];
	for (const { geometry, properties } of village.features.features) {
		if (geometry.type === 'Polygon') {
			if (properties.layer !== 'lake') continue;
			const ring = metres(geometry.coordinates[0]!);
			lakes.push(ring);
			keepClear.push({ line: ring, by: 30 });
			continue;
		}
		const line = metres(geometry.coordinates);
		const clear = { river: 50, railway: 60, road: 16, track: 12 }[properties.layer as 'road'];
		keepClear.push({ line, by: clear });
		if (properties.layer !== 'road') continue;
		const length = line.reduce(
			(sum, p, i) => sum + (i ? Math.hypot(p[0] - line[i - 1]![0], p[1] - line[i - 1]![1]) : 0),
			0
		);
		roads.push({ line, side: properties.class === 'side', length });
	}
	return {
		roads,
		border,
		buildable: (point) =>
			inside(point, border) &&
			!lakes.some((lake) => inside(point, lake)) &&
			keepClear.every(({ line, by }) => distanceToLine(point, line) >= by)
	};
}

/** A point beside a road, and how far from the centre it is, in metres. */
function besideRoad(ground: Ground, random: () => number, dense: boolean): [Point, number] {
	const roads = dense ? ground.roads.filter((road) => road.side) : ground.roads;
	let pick = random() * roads.reduce((sum, road) => sum + road.length, 0);
	const road = roads.find((r) => (pick -= r.length) < 0) ?? roads[0]!;
	let along = random() * road.length;
	for (let i = 1; i < road.line.length; i++) {
		const [a, b] = [road.line[i - 1]!, road.line[i]!];
		const piece = Math.hypot(b[0] - a[0], b[1] - a[1]);
		if (along > piece) {
			along -= piece;
			continue;
		}
		const [ux, uy] = [(b[0] - a[0]) / piece, (b[1] - a[1]) / piece];
		const away = (dense ? 18 + random() * 18 : 24 + random() * 70) * (random() < 0.5 ? -1 : 1);
		const point: Point = [a[0] + ux * along - uy * away, a[1] + uy * along + ux * away];
		return [point, Math.hypot(...point)];
	}
	return [road.line[0]!, Math.hypot(...road.line[0]!)];
}
