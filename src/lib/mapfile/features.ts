import { isArea, isLineToo, isWater } from '#lib/mapfile/areas.ts';
import { areaMetres, doubleArea } from '#lib/mapfile/geometry.ts';
import { landuseKind } from '#lib/mapfile/layer-landuse.ts';
import { assemble } from '#lib/mapfile/multipolygon.ts';
import type { OsmStore, StoredWay } from '#lib/mapfile/osm-store.ts';
import type { Bounds, OsmFeature, Point, Polygon, Tags, Warning } from '#lib/mapfile/types.ts';

export type CoastWay = { osm: string; tags: Tags; lines: Point[][] };
export type Found = { features: OsmFeature[]; coast: CoastWay[]; warnings: Warning[] };

/** Gives every tagged thing near `bounds` its shape, and names what could not be made whole. */
export function shapesOf(store: OsmStore, bounds: Bounds): Found {
	const found: Found = { features: [], coast: [], warnings: [] };
	for (const { id, at, tags } of store.points) {
		const geometry = { type: 'Point', coordinates: at } as const;
		found.features.push({ osm: `node/${id}`, tags, geometry, area: 0 });
	}
	for (const way of store.taggedWays()) fromWay(store, way, found);
	for (const relation of store.relations) {
		const { tags } = relation;
		if (tags.type === 'boundary' && tags.boundary === 'administrative') {
			borderOf(store, relation, found);
			continue;
		}
		const { polygons, near, complete } = assemble(store, relation, bounds);
		if (!near) continue;
		const osm = `relation/${relation.id}`;
		if (!complete) warn(found, tags, osm, polygons.length > 0);
		area(found, osm, tags, polygons);
	}
	return found;
}

/** What the map would not show anyway is not missed. */
function warn(found: Found, tags: Tags, osm: string, drawn: boolean): void {
	const built = tags.building && tags.building !== 'no' ? 'building' : undefined;
	const detail = isWater(tags) ? 'water' : (built ?? landuseKind(tags));
	if (!detail) return;
	const kind = isWater(tags) ? 'lake' : 'area';
	found.warnings.push({ kind, detail, name: tags.name ?? '', osm, drawn });
}

function area(found: Found, osm: string, tags: Tags, polygons: Polygon[]): void {
	if (polygons.length === 0) return;
	const geometry = { type: 'MultiPolygon', coordinates: polygons } as const;
	found.features.push({ osm, tags, geometry, area: areaMetres(polygons) });
}

function lines(found: Found, osm: string, tags: Tags, coordinates: Point[][]): void {
	if (coordinates.length === 0) return;
	found.features.push({ osm, tags, geometry: { type: 'MultiLineString', coordinates }, area: 0 });
}

function fromWay(store: OsmStore, way: StoredWay, found: Found): void {
	const { tags, refs } = way;
	const osm = `way/${way.id}`;
	const parts = partsOf(store, refs);
	if (tags.natural === 'coastline') found.coast.push({ osm, tags, lines: parts });
	const broken = parts.length !== 1 || parts[0]!.length !== refs.length;
	const closed = refs.length > 3 && refs[0] === refs.at(-1);
	const isAnArea = closed && isArea(tags);
	if (isAnArea && broken) warn(found, tags, osm, false);
	else if (isAnArea && doubleArea(parts[0]!) !== 0) area(found, osm, tags, [[parts[0]!]]);
	if (!isAnArea || isLineToo(tags)) lines(found, osm, tags, parts);
}

/** Runs of nodes that are in the file. */
function partsOf(store: OsmStore, refs: number[]): Point[][] {
	const parts: Point[][] = [[]];
	for (const ref of refs) {
		const point = store.at(ref);
		if (point) parts.at(-1)!.push(point);
		else parts.push([]);
	}
	return parts.filter((part) => part.length > 1);
}

/** Borders are lines: an extract seldom holds the whole of a municipality. */
function borderOf(store: OsmStore, relation: OsmStore['relations'][number], found: Found): void {
	const parts = relation.members.flatMap(({ ref }) => {
		const way = store.wayOf(ref);
		return way && store.isNear(way.refs) ? partsOf(store, way.refs) : [];
	});
	lines(found, `relation/${relation.id}`, relation.tags, parts);
}
