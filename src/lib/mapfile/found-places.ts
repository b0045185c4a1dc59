import { metresBetween } from '#lib/domain/distance.ts';
import { pointOf } from '#lib/mapfile/geometry.ts';
import { namesOf } from '#lib/mapfile/osm-tags.ts';
import type { FoundPlace, OsmFeature, Tags } from '#lib/mapfile/types.ts';

type Kind = FoundPlace['kind'];
const kinds: [key: string, values: string[] | 'any', kind: Kind][] = [
	['amenity', ['library'], 'library'],
	['amenity', ['community_centre', 'townhall', 'social_centre', 'events_venue'], 'venue'],
	['leisure', ['sports_centre', 'sports_hall', 'sauna'], 'venue'],
	['highway', ['bus_stop'], 'bus_stop'],
	['amenity', ['school', 'fuel', 'ferry_terminal', 'post_office', 'cafe'], 'meeting_point'],
	['railway', ['station', 'halt'], 'meeting_point'],
	['shop', 'any', 'meeting_point'],
	['man_made', ['pier'], 'jetty'],
	['leisure', ['slipway', 'marina'], 'jetty'],
	['amenity', ['shelter'], 'outdoor'],
	['leisure', ['swimming_area', 'bathing_place', 'pitch', 'ice_rink', 'firepit'], 'outdoor'],
	['tourism', ['wilderness_hut', 'picnic_site', 'camp_site'], 'outdoor'],
	['amenity', ['place_of_worship'], 'other']
];
/** A stop on both sides of the road, or a school's grounds and its house, are one place. */
const SAME_M = 150;
const nameless = new Set<Kind>(['jetty', 'bus_stop']);

function kindOf(tags: Tags): [Kind, string] | undefined {
	for (const [key, values, kind] of kinds) {
		const value = tags[key];
		if (value && value !== 'no' && (values === 'any' || values.includes(value)))
			return [kind, value];
	}
	return undefined;
}

/** Public points a village may want among its places, each once. */
export function foundPlaces(features: OsmFeature[]): FoundPlace[] {
	const found: FoundPlace[] = [];
	const byName = new Map<string, FoundPlace[]>();
	for (const { tags, geometry } of features) {
		const is = kindOf(tags);
		const { name = '', ...rest } = namesOf(tags);
		if (!is || (!name && !nameless.has(is[0]))) continue;
		const [kind, detail] = is;
		const [lng, lat] = pointOf(geometry);
		const names = Object.fromEntries(
			Object.entries(rest).map(([key, value]) => [key.slice('name:'.length), value])
		);
		const place: FoundPlace = { kind, detail, name, names, lat, lng };
		const alike = byName.get(`${kind} ${name}`) ?? [];
		if (alike.some((other) => metresBetween(other, place) < SAME_M)) continue;
		byName.set(`${kind} ${name}`, [...alike, place]);
		found.push(place);
	}
	return found;
}
