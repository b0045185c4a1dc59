import { isWater } from '#lib/mapfile/areas.ts';
import { pointOf } from '#lib/mapfile/geometry.ts';
import { namesOf } from '#lib/mapfile/osm-tags.ts';
import type { MapFeature, OsmFeature, Tags } from '#lib/mapfile/types.ts';

const streams: Record<string, [kind: string, minZoom: number]> = {
	river: ['river', 8],
	canal: ['canal', 10],
	stream: ['stream', 12],
	ditch: ['ditch', 14],
	drain: ['drain', 14]
};

function kindOf(tags: Tags, area: number): string {
	if (['river', 'stream', 'canal'].includes(tags.water ?? '') || tags.waterway) return 'river';
	return tags.water === 'lake' || area > 20_000 ? 'lake' : 'water';
}

/** The closest zoom at which something of this size (square metres) is first worth its bytes. */
const fromSize = (area: number) => (area > 1e6 ? 8 : area > 1e5 ? 10 : area > 1e4 ? 12 : 13);

/** Lakes and rivers; the name of a lake stands at a point of its own. */
export function water({ tags, geometry, area }: OsmFeature): MapFeature[] {
	if (geometry.type === 'MultiLineString') {
		const stream = Object.hasOwn(streams, tags.waterway ?? '') && streams[tags.waterway!];
		if (!stream) return [];
		const properties = { kind: stream[0], ...namesOf(tags) };
		return [{ layer: 'water', minZoom: stream[1], area: 0, geometry, properties }];
	}
	if (geometry.type !== 'MultiPolygon') return [];
	const pool = tags.leisure === 'swimming_pool';
	if (!isWater(tags) && !pool) return [];
	const kind = pool ? 'swimming_pool' : kindOf(tags, area);
	const minZoom = fromSize(area);
	const features: MapFeature[] = [
		{ layer: 'water', minZoom, area, geometry, properties: { kind } }
	];
	if (tags.name) {
		features.push({
			layer: 'water',
			minZoom: Math.min(14, minZoom + 2),
			area: 0,
			geometry: { type: 'Point', coordinates: pointOf(geometry) },
			properties: { kind, ...namesOf(tags) }
		});
	}
	return features;
}
