import type {
	Boundary,
	Bounds,
	MapFeature,
	OsmFeature,
	Point,
	Polygon
} from '#lib/mapfile/types.ts';

/** Houses. */
export function buildings({ tags, geometry, area }: OsmFeature): MapFeature[] {
	if (geometry.type !== 'MultiPolygon' || !tags.building || tags.building === 'no') return [];
	const properties: MapFeature['properties'] = { kind: 'building' };
	const number = tags['addr:housenumber'];
	if (number) properties.addr_housenumber = number;
	return [{ layer: 'buildings', minZoom: 13, area, geometry, properties }];
}

const levels: [upTo: number, kind: string, minZoom: number][] = [
	[2, 'country', 8],
	[4, 'region', 8],
	[6, 'county', 8],
	[8, 'locality', 10]
];

/** Borders of countries, counties and municipalities. */
export function borders({ tags, geometry, osm }: OsmFeature): MapFeature[] {
	if (geometry.type !== 'MultiLineString' || tags.boundary !== 'administrative') return [];
	// The relation knows of which land it is the border; its ways would draw it twice.
	if (!osm.startsWith('relation/')) return [];
	const level = Number(tags.admin_level);
	const found = levels.find(([upTo]) => level >= 2 && level <= upTo);
	if (!found) return [];
	const [, kind, minZoom] = found;
	const properties = { kind, kind_detail: level };
	return [{ layer: 'boundaries', minZoom, area: 0, geometry, properties }];
}

/** The village's own border, as a line. */
export function villageBorder({ coordinates }: Boundary): MapFeature {
	return {
		layer: 'boundaries',
		minZoom: 8,
		area: 0,
		geometry: { type: 'MultiLineString', coordinates: coordinates.flat() as Point[][] },
		properties: { kind: 'village' }
	};
}

/** Dry land under all else. */
export function earth([west, south, east, north]: Bounds): MapFeature {
	const ring: Polygon = [
		[
			[west, south],
			[east, south],
			[east, north],
			[west, north],
			[west, south]
		]
	];
	return {
		layer: 'earth',
		minZoom: 8,
		area: Infinity,
		geometry: { type: 'MultiPolygon', coordinates: [ring] },
		properties: { kind: 'earth' }
	};
}

export function ocean(polygons: Polygon[]): MapFeature {
	return {
		layer: 'water',
		minZoom: 8,
		area: Infinity,
		geometry: { type: 'MultiPolygon', coordinates: polygons },
		properties: { kind: 'ocean' }
	};
}
