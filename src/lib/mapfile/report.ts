import { addressPoints } from '#lib/mapfile/addresses.ts';
import { foundPlaces } from '#lib/mapfile/found-places.ts';
import { inBounds, inPolygons } from '#lib/mapfile/geometry.ts';
import type {
	Boundary,
	Bounds,
	MapFeature,
	MapReport,
	OsmFeature,
	Point,
	Polygon,
	Warning
} from '#lib/mapfile/types.ts';

type Made = {
	found: OsmFeature[];
	features: MapFeature[];
	warnings: Warning[];
	tiles: number;
	extent: Bounds;
};

/** What was found, for the person who hands in the file, and for the location cells. */
export function reportOf(
	{ found, features, warnings, tiles, extent }: Made,
	bounds: Bounds,
	boundary: Boundary | null | undefined,
	millis: number
): MapReport {
	const isHere = ({ lat, lng }: { lat: number; lng: number }) => {
		const at: Point = [lng, lat];
		return boundary ? inPolygons(at, boundary.coordinates as Polygon[]) : inBounds(at, bounds);
	};
	const count = (is: (one: MapFeature) => boolean) => features.filter(is).length;
	const homes = addressPoints(found, (bounds[1] + bounds[3]) / 2).filter(isHere);
	return {
		buildings: count((one) => one.layer === 'buildings'),
		roads: count((one) => one.layer === 'roads'),
		lakes: count(
			({ layer, geometry, properties }) =>
				layer === 'water' &&
				geometry.type === 'MultiPolygon' &&
				['lake', 'water'].includes(properties.kind as string)
		),
		places: count((one) => one.layer === 'places'),
		addresses: homes.length,
		namesByLanguage: namesByLanguage(features),
		warnings,
		addressPoints: homes,
		foundPlaces: foundPlaces(found).filter(isHere),
		tiles,
		bounds,
		extent,
		millis
	};
}

function namesByLanguage(features: MapFeature[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { properties } of features)
		for (const key of Object.keys(properties)) {
			const language = key === 'name' ? key : /^name:(\w+)$/.exec(key)?.[1];
			if (language) counts[language] = (counts[language] ?? 0) + 1;
		}
	return counts;
}
