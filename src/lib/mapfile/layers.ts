import type { CoastWay, Found } from '#lib/mapfile/features.ts';
import { borders, buildings, earth, ocean, villageBorder } from '#lib/mapfile/layer-built.ts';
import { landuse } from '#lib/mapfile/layer-landuse.ts';
import { places, pois } from '#lib/mapfile/layer-points.ts';
import { roads } from '#lib/mapfile/layer-roads.ts';
import { water } from '#lib/mapfile/layer-water.ts';
import { seaOf } from '#lib/mapfile/sea.ts';
import type { Boundary, Bounds, MapFeature, Point, Warning } from '#lib/mapfile/types.ts';

const rules = [landuse, water, roads, buildings, borders, places, pois];

/**
 * Turns what was found into what the tiles show, in painting order: the larger area lies below.
 * @returns warnings about the coast join those of `found`
 */
export function layersOf(
	found: Found,
	bounds: Bounds,
	boundary: Boundary | null | undefined
): { features: MapFeature[]; warnings: Warning[] } {
	const features = found.features.flatMap((feature) => rules.flatMap((rule) => rule(feature)));
	const sea = seaOf(
		found.coast.flatMap((way) => way.lines),
		bounds
	);
	if (sea.polygons.length > 0) features.push(ocean(sea.polygons));
	if (boundary) features.push(villageBorder(boundary));
	features.push(earth(bounds));
	features.sort((a, b) => (a.area === b.area ? 0 : b.area - a.area));
	return { features, warnings: [...found.warnings, ...looseCoasts(found.coast, sea.loose)] };
}

function looseCoasts(coast: CoastWay[], loose: Point[]): Warning[] {
	const key = ([x, y]: Point) => `${x},${y}`;
	const at = new Set(loose.map(key));
	return coast
		.filter(({ lines }) => lines.some((line) => at.has(key(line[0]!)) || at.has(key(line.at(-1)!))))
		.map(({ osm, tags: { name = '' } }) => {
			return { kind: 'coastline', detail: 'coastline', name, osm, drawn: true };
		});
}
