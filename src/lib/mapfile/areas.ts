import type { Tags } from '#lib/mapfile/types.ts';

const lineOnly: Record<string, string[]> = {
	natural: ['coastline', 'tree_row', 'cliff', 'ridge', 'arete', 'valley', 'strait'],
	leisure: ['track', 'slipway'],
	man_made: ['cutline', 'embankment', 'pipeline', 'breakwater', 'groyne', 'dyke'],
	aeroway: ['runway', 'taxiway']
};
const areaKeys =
	'building landuse natural leisure man_made aeroway water amenity shop tourism place historic'.split(
		' '
	);
const sometimes: [string, string[]][] = [
	['waterway', ['riverbank', 'dock']],
	['boundary', ['protected_area', 'national_park']],
	['railway', ['station', 'halt', 'platform']],
	['emergency', ['assembly_point']]
];
const lineKeys = ['highway', 'railway', 'waterway', 'route'];

/** Whether a closed way with these tags is an area. */
export function isArea(tags: Tags): boolean {
	if (tags.area) return tags.area !== 'no';
	return (
		areaKeys.some(
			(key) => tags[key] && tags[key] !== 'no' && !lineOnly[key]?.includes(tags[key])
		) || sometimes.some(([key, values]) => values.includes(tags[key] ?? ''))
	);
}

/** Whether a closed way is a line too: a road round a playing field. */
export const isLineToo = (tags: Tags): boolean =>
	!tags.area && lineKeys.some((key) => tags[key] !== undefined);

/** Whether an area is water that lies still or flows. */
export const isWater = (tags: Tags): boolean =>
	tags.natural === 'water' || tags.landuse === 'reservoir' || tags.waterway === 'riverbank';
