import { metresBetween } from '#lib/domain/distance.ts';
import { boxOf } from '#lib/domain/box.ts';
import { inPolygons, pointOf } from '#lib/mapfile/geometry.ts';
import { Grid } from '#lib/mapfile/grid.ts';
import type { OsmFeature, Point, Polygon, Tags } from '#lib/mapfile/types.ts';

const dwellings = new Set(
	'house detached semidetached_house terrace apartments residential farm cabin bungalow dormitory'.split(
		' '
	)
);
/** Farms have a barn and sheds: within this many metres they are one home. */
const YARD_M = 60;
const SMALLEST_HOME_M2 = 40;

const hasAddress = (tags: Tags) =>
	Boolean(tags['addr:housenumber'] || tags['addr:housename'] || tags['addr:place']);
const latLng = ([lng, lat]: Point) => ({ lat, lng });

type House = { feature: OsmFeature; polygons: Polygon[]; at: Point; addressed: boolean };

/**
 * Where people live: one point for each building with an address or made for living in, and each
 * address outside a building. Of buildings of no known kind one a yard counts: too few makes the
 * published areas larger, too many would make them small enough to find somebody.
 */
export function addressPoints(features: OsmFeature[], lat: number): { lat: number; lng: number }[] {
	const houses = new Grid<House>(lat, 100);
	const all: House[] = [];
	for (const feature of features) {
		const { tags, geometry } = feature;
		if (geometry.type !== 'MultiPolygon' || !tags.building || tags.building === 'no') continue;
		const polygons = geometry.coordinates;
		const house = { feature, polygons, at: pointOf(geometry), addressed: hasAddress(tags) };
		all.push(house);
		houses.add(house, boxOf(polygons.flat(2)));
	}
	const points: Point[] = [];
	for (const { tags, geometry } of features) {
		if (geometry.type !== 'Point' || !hasAddress(tags)) continue;
		const at = geometry.coordinates;
		const house = houses.near(at).find((one) => inPolygons(at, one.polygons));
		if (house && !house.addressed) Object.assign(house, { at, addressed: true });
		if (!house) points.push(at);
	}
	const sure = (house: House) =>
		house.addressed || dwellings.has(house.feature.tags.building ?? '');
	points.push(...all.filter(sure).map((house) => house.at));
	const taken = new Grid<Point>(lat, YARD_M);
	const single = points.filter((point) => {
		const [x, y] = point;
		if (taken.near(point).some((other) => other[0] === x && other[1] === y)) return false;
		taken.add(point, [x, y, x, y]);
		return true;
	});
	for (const { feature, at } of all) {
		const unknown = feature.tags.building === 'yes' && !hasAddress(feature.tags);
		if (!unknown || feature.area < SMALLEST_HOME_M2) continue;
		const isNear = (other: Point) => metresBetween(latLng(at), latLng(other)) < YARD_M;
		if (taken.near(at, 1).some(isNear)) continue;
		taken.add(at, [at[0], at[1], at[0], at[1]]);
		single.push(at);
	}
	return single.map(latLng);
}
