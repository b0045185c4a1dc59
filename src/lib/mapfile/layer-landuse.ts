import { isWater } from '#lib/mapfile/areas.ts';
import type { MapFeature, OsmFeature, Tags } from '#lib/mapfile/types.ts';

// In the order in which a thing with several is told.
const kinds: Record<string, Record<string, string>> = {
	amenity: {
		grave_yard: 'cemetery',
		school: 'school',
		kindergarten: 'kindergarten',
		hospital: 'hospital',
		parking: 'parking'
	},
	leisure: {
		park: 'park',
		playground: 'playground',
		pitch: 'pitch',
		track: 'pitch',
		sports_centre: 'pitch',
		golf_course: 'golf_course',
		nature_reserve: 'nature_reserve',
		garden: 'grass'
	},
	landuse: {
		forest: 'forest',
		meadow: 'meadow',
		grass: 'grass',
		village_green: 'grass',
		recreation_ground: 'grass',
		farmland: 'farmland',
		orchard: 'orchard',
		residential: 'residential',
		farmyard: 'residential',
		industrial: 'industrial',
		quarry: 'industrial',
		commercial: 'commercial',
		retail: 'commercial',
		cemetery: 'cemetery',
		allotments: 'allotments',
		military: 'military',
		railway: 'railway'
	},
	natural: {
		wood: 'wood',
		scrub: 'scrub',
		heath: 'scrub',
		grassland: 'grassland',
		fell: 'grassland',
		wetland: 'wetland',
		beach: 'beach',
		sand: 'sand',
		bare_rock: 'bare_rock',
		scree: 'bare_rock',
		glacier: 'glacier'
	},
	boundary: { protected_area: 'nature_reserve', national_park: 'national_park' },
	aeroway: { aerodrome: 'aerodrome', apron: 'aerodrome' },
	man_made: { pier: 'pier' },
	highway: { pedestrian: 'pedestrian', footway: 'pedestrian' }
};
const fromAfar = new Set(
	'forest wood nature_reserve national_park wetland glacier farmland residential bare_rock'.split(
		' '
	)
);

/** What the ground is, in Protomaps' words. */
export function landuseKind(tags: Tags): string | undefined {
	for (const [key, values] of Object.entries(kinds)) {
		const value = tags[key] ?? '';
		if (Object.hasOwn(values, value)) return values[value];
	}
	return undefined;
}

/** The ground: forest, field, school yard. */
export function landuse({ tags, geometry, area }: OsmFeature): MapFeature[] {
	if (geometry.type !== 'MultiPolygon' || tags.building || isWater(tags)) return [];
	const kind = landuseKind(tags);
	if (!kind) return [];
	const minZoom = fromAfar.has(kind) ? 8 : 12;
	return [{ layer: 'landuse', minZoom, area, geometry, properties: { kind } }];
}
