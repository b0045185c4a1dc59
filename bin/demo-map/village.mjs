import { addresses } from '#lib/server/demo/addresses.ts';
import { blob, distanceToLine, inside, projector } from '#lib/server/demo/geo.ts';
import { places } from '#lib/server/demo/places.ts';
import { drawGrantrask } from './grantrask.mjs';
import { houses } from './houses.mjs';
import { bridge, insert, joinCrossings, joinEnds, pieces } from './junctions.mjs';
import { drawLillsjo } from './lillsjo.mjs';
import { named } from './names.mjs';
import { OsmFile } from './osm.mjs';

const METRES_PER_DEGREE = 111_400;

/** What a village's own drawing may use. */
function board(village) {
	const osm = new OsmFile();
	const { toMetres } = projector(village.centre);
	const [lng, lat] = village.centre;
	const perLng = METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
	const toLngLat = ([x, y]) => [lng + x / perLng, lat + y / METRES_PER_DEGREE];
	const line = (points, tags) => osm.way(points.map(toLngLat), tags);
	return {
		osm,
		toMetres,
		line,
		/** A closed ring. */
		area: line,
		blob: (at, rx, ry, seed, tags) => line(blob(at, rx, ry, seed), tags),
		point: (at, tags) => osm.node(toLngLat(at), tags),
		/** The places of the village in metres, by key. */
		place: Object.fromEntries(
			places
				.filter((place) => place.village === village.slug)
				.map(({ key, name, at }) => [key, { name, at: toMetres(at) }])
		)
	};
}

const roadTags = {
	main: (name) => ({ highway: 'secondary', ref: /\d+/.exec(name)?.[0], surface: 'asphalt' }),
	side: (_, far) => ({ highway: far < 900 ? 'residential' : 'unclassified' })
};

function linesOf({ features }, toMetres) {
	const middle = (points) => Math.hypot(...points[Math.floor(points.length / 2)]);
	return features.flatMap(({ geometry, properties: { layer, class: rank, name } }) => {
		if (geometry.type !== 'LineString' || layer === 'river') return [];
		const points = geometry.coordinates.map(toMetres);
		const tags =
			layer === 'railway'
				? { railway: 'rail', gauge: 1435 }
				: layer === 'track'
					? { highway: 'track', tracktype: 'grade2', surface: 'gravel' }
					: { ...roadTags[rank](name, middle(points)), ...named(name) };
		return [{ kind: layer, points, tags }];
	});
}

/** The wood on an island leaves its shore free. */
function shrunk(ring) {
	const middle = [0, 1].map((k) => ring.reduce((sum, at) => sum + at[k], 0) / ring.length);
	return ring.map((at) => at.map((degrees, k) => middle[k] + (degrees - middle[k]) * 0.8));
}

function drawLand({ osm }, { features }) {
	let field = 0;
	const islands = [];
	const rings = features.filter(({ geometry }) => geometry.type === 'Polygon');
	for (const { geometry, properties } of rings) {
		const [ring] = geometry.coordinates;
		const { layer } = properties;
		if (layer === 'forest') osm.way(ring, { landuse: 'forest', leaf_type: 'needleleaved' });
		if (layer === 'field') osm.way(ring, { landuse: field++ % 3 === 2 ? 'meadow' : 'farmland' });
		if (layer === 'island') {
			const way = osm.way(ring, { place: 'island', ...named(properties.name) });
			osm.way(shrunk(ring), { natural: 'wood' });
			islands.push({ way, ring });
		}
	}
	for (const { geometry, properties } of rings.filter((one) => one.properties.layer === 'lake')) {
		const [ring] = geometry.coordinates;
		const tags = { natural: 'water', water: 'lake', ...named(properties.name) };
		const held = islands.filter((island) => inside(island.ring[0], ring));
		if (held.length === 0) osm.way(ring, tags);
		else {
			const members = held.map(({ way }) => ({ way, role: 'inner' }));
			osm.multipolygon([{ way: osm.way(ring, {}), role: 'outer' }, ...members], tags);
		}
	}
}

function drawRoads({ line, point, osm, toMetres }, { features }, lines, homes) {
	const rivers = features.filter(({ properties }) => properties.layer === 'river');
	const roads = lines.filter(({ kind }) => kind !== 'railway');
	joinEnds(roads);
	for (const at of joinCrossings(lines)) point(at, { railway: 'level_crossing' });
	bridge(
		lines,
		rivers.map(({ geometry }) => geometry.coordinates.map(toMetres))
	);
	for (const { far, door, at, road } of homes) {
		if (far < 35) continue;
		insert(road.points, door);
		line([door, at], { highway: 'service', service: 'driveway', surface: 'gravel' });
	}
	for (const road of lines)
		for (const { points, isBridge } of pieces(road))
			line(points, isBridge ? { ...road.tags, bridge: 'yes', layer: 1 } : road.tags);
	for (const { geometry, properties } of rivers) {
		const waterway = properties.name.endsWith('bäcken') ? 'stream' : 'river';
		osm.way(geometry.coordinates, { waterway, ...named(properties.name) });
	}
}

function drawHomes({ area, osm }, homes, addresses) {
	homes.forEach(({ ring, yard, road, number }, i) => {
		area(ring, { building: 'house' });
		osm.node(addresses[i], { 'addr:street': road.tags.name, 'addr:housenumber': number });
		if (yard) area(yard.ring, { building: yard.kind });
	});
}

/**
 * The OpenStreetMap file of a demo village, always the same: what its drawing shows, with houses at
 * its addresses, and what a map maker would have added.
 * @param {import('../../src/lib/server/demo/types.ts').DemoVillage} village
 * @returns {string} XML
 */
export function osmOf(village) {
	const on = board(village);
	const at = addresses(village);
	const lines = linesOf(village.features, on.toMetres);
	const points = at.map(on.toMetres);
	const lakes = village.features.features
		.filter(({ properties }) => properties.layer === 'lake')
		.map(({ geometry }) => geometry.coordinates[0].map(on.toMetres));
	const standing = [...points, ...Object.values(on.place).map((place) => place.at)];
	const isFree = (point, clear) =>
		standing.filter((other) => Math.hypot(other[0] - point[0], other[1] - point[1]) < clear)
			.length === 0 &&
		lines.every((line) => distanceToLine(point, line.points) > clear) &&
		!lakes.some((lake) => inside(point, lake));
	const homes = houses(
		points,
		lines.filter(({ tags }) => tags.name),
		isFree
	);
	drawLand(on, village.features);
	drawRoads(on, village.features, lines, homes);
	drawHomes(on, homes, at);
	(village.slug === 'grantrask' ? drawGrantrask : drawLillsjo)(on);
	return on.osm.toString();
}
