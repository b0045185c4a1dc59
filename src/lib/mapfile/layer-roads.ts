import { namesOf } from '#lib/mapfile/osm-tags.ts';
import type { MapFeature, OsmFeature, Tags } from '#lib/mapfile/types.ts';

const highways: Record<string, [kind: string, minZoom: number]> = {
	motorway: ['highway', 8],
	trunk: ['major_road', 8],
	primary: ['major_road', 8],
	secondary: ['major_road', 9],
	tertiary: ['major_road', 10],
	unclassified: ['minor_road', 11],
	residential: ['minor_road', 12],
	living_street: ['minor_road', 12],
	road: ['minor_road', 12],
	service: ['minor_road', 13],
	track: ['other', 12],
	pedestrian: ['path', 13],
	bridleway: ['path', 13],
	cycleway: ['path', 13],
	path: ['path', 13],
	footway: ['path', 14],
	steps: ['path', 14]
};
const rails = ['rail', 'light_rail', 'narrow_gauge', 'tram'];
const yes = (value: string | undefined) => value !== undefined && value !== 'no';

function classOf(tags: Tags): [kind: string, detail: string, minZoom: number] | null {
	const highway = tags.highway ?? '';
	if (['path', 'track'].includes(highway) && ['yes', 'designated'].includes(tags.snowmobile ?? ''))
		return [highway === 'path' ? 'path' : 'other', 'snowmobile', 12];
	const plain = highway.replace(/_link$/, '');
	const found = Object.hasOwn(highways, plain) && highways[plain];
	if (found) return [found[0], plain, found[1]];
	if (rails.includes(tags.railway ?? '')) return ['rail', tags.railway!, tags.service ? 13 : 10];
	if (tags.route === 'ferry') return ['ferry', 'ferry', 10];
	if (tags.man_made === 'pier') return ['path', 'pier', 13];
	if (['runway', 'taxiway'].includes(tags.aeroway ?? '')) return ['aeroway', tags.aeroway!, 11];
	return null;
}

/** Everything one can go along. */
export function roads({ tags, geometry }: OsmFeature): MapFeature[] {
	if (geometry.type !== 'MultiLineString') return [];
	const found = classOf(tags);
	if (!found) return [];
	const [kind, kind_detail, minZoom] = found;
	const properties: MapFeature['properties'] = { kind, kind_detail, ...namesOf(tags) };
	if (tags.ref) properties.ref = tags.ref;
	if (yes(tags.bridge)) properties.is_bridge = true;
	if (yes(tags.tunnel)) properties.is_tunnel = true;
	if (tags.highway?.endsWith('_link')) properties.is_link = true;
	if (tags.surface && ['other', 'path'].includes(kind)) properties.surface = tags.surface;
	return [{ layer: 'roads', minZoom, area: 0, geometry, properties }];
}
