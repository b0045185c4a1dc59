import { pointOf } from '#lib/mapfile/geometry.ts';
import { namesOf } from '#lib/mapfile/osm-tags.ts';
import type { MapFeature, OsmFeature, Tags } from '#lib/mapfile/types.ts';

const settlements: Record<string, [minZoom: number, rank: number]> = {
	city: [8, 12],
	town: [8, 9],
	village: [9, 6],
	suburb: [11, 6],
	hamlet: [11, 4],
	island: [12, 3],
	neighbourhood: [13, 3],
	isolated_dwelling: [13, 2],
	farm: [13, 2],
	locality: [13, 1],
	islet: [14, 1]
};

const poiKinds: Record<string, string[] | 'any'> = {
	amenity: [
		...'school kindergarten library place_of_worship community_centre townhall'.split(' '),
		...'restaurant cafe fuel pharmacy doctors clinic hospital police fire_station'.split(' '),
		...'post_office parking charging_station toilets shelter recycling'.split(' '),
		...'drinking_water bank bbq ferry_terminal'.split(' ')
	],
	shop: 'any',
	tourism: [
		...'museum hotel hostel camp_site picnic_site viewpoint wilderness_hut'.split(' '),
		...'alpine_hut information attraction'.split(' ')
	],
	leisure: [
		...'playground sports_centre pitch park slipway marina firepit swimming_area'.split(' '),
		...'bathing_place sauna ice_rink'.split(' ')
	],
	highway: ['bus_stop'],
	railway: ['station', 'halt'],
	natural: ['peak', 'spring'],
	emergency: ['defibrillator', 'assembly_point']
};

/** What a point of interest is, in OpenStreetMap's words. */
function poiKind(tags: Tags): string | undefined {
	for (const [key, kinds] of Object.entries(poiKinds)) {
		const value = tags[key];
		if (value && value !== 'no' && (kinds === 'any' || kinds.includes(value))) return value;
	}
	return undefined;
}

const point = (feature: OsmFeature): MapFeature['geometry'] => ({
	type: 'Point',
	coordinates: pointOf(feature.geometry)
});

/** Shops, stops, shelters. */
export function pois(feature: OsmFeature): MapFeature[] {
	const kind = poiKind(feature.tags);
	if (!kind || feature.geometry.type === 'MultiLineString') return [];
	const properties = { kind, ...namesOf(feature.tags) };
	return [{ layer: 'pois', minZoom: 14, area: 0, geometry: point(feature), properties }];
}

/** Names of where people live, and of islands. */
export function places(feature: OsmFeature): MapFeature[] {
	const { tags, geometry } = feature;
	const place = tags.place ?? '';
	const found = Object.hasOwn(settlements, place) && settlements[place];
	const isIsland = place === 'island' || place === 'islet';
	if (!found || !tags.name || geometry.type === 'MultiLineString') return [];
	// A settlement drawn as an area has a point of its own as well.
	if (geometry.type !== 'Point' && !isIsland) return [];
	const [minZoom, population_rank] = found;
	const kind = 'locality';
	const properties = { kind, kind_detail: place, population_rank, ...namesOf(tags) };
	return [{ layer: 'places', minZoom, area: 0, geometry: point(feature), properties }];
}
