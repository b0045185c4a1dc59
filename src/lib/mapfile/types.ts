import type { Position } from '#lib/domain/village.ts';

/** Degrees, WGS 84. */
export type Bounds = [west: number, south: number, east: number, north: number];
export type Point = Position;
/** Closed: the last point is the first. */
export type Ring = Point[];
/** The outer ring, then its holes. */
export type Polygon = Ring[];

/** A village's area as GeoJSON has it. */
export type Boundary = { type: 'MultiPolygon'; coordinates: number[][][][] };

/** The kept tags of one thing in OpenStreetMap. */
export type Tags = Record<string, string>;
export type Member = { type: 'node' | 'way' | 'relation'; ref: number; role: string };

/** What the readers of both formats hand on, one call a thing, in the order of the file. */
export type OsmSink = {
	/** The box a file says it was cut to, in units of 1e-7 degrees; there may be several. */
	box?(box: Bounds): void;
	/** `lng` and `lat` in units of 1e-7 degrees, whole numbers. */
	node(id: number, lng: number, lat: number, tags: Tags): void;
	way(id: number, refs: number[], tags: Tags): void;
	relation(id: number, members: Member[], tags: Tags): void;
};

export type Geometry =
	| { type: 'Point'; coordinates: Point }
	| { type: 'MultiLineString'; coordinates: Point[][] }
	| { type: 'MultiPolygon'; coordinates: Polygon[] };

/** A tagged thing with its shape. `osm` is its name at OpenStreetMap: `way/123`. */
export type OsmFeature = { osm: string; tags: Tags; geometry: Geometry; area: number };

export const layerNames = [
	'earth',
	'landuse',
	'water',
	'roads',
	'buildings',
	'boundaries',
	'places',
	'pois'
] as const;
type LayerName = (typeof layerNames)[number];

/** What a tile shows from `minZoom` on; `area` in square metres, 0 for points and lines. */
export type MapFeature = {
	layer: LayerName;
	minZoom: number;
	area: number;
	geometry: Geometry;
	properties: Record<string, string | number | boolean>;
};

export type Warning = {
	kind: 'lake' | 'coastline' | 'area';
	/** What it would have been on the map: `water`, `forest`, `building`, `coastline`. */
	detail: string;
	/** Empty when it has none. */
	name: string;
	/** `relation/123`, `way/123`. */
	osm: string;
	/** Whether part of it is on the map all the same. */
	drawn: boolean;
};

export type FoundPlace = {
	/** The kind of place in a village. */
	kind: 'venue' | 'meeting_point' | 'bus_stop' | 'jetty' | 'library' | 'outdoor' | 'other';
	/** What OpenStreetMap calls it: `community_centre`, `supermarket`, `halt`. */
	detail: string;
	/** Empty for a stop or a jetty without one. */
	name: string;
	/** By language, without the plain name. */
	names: Record<string, string>;
	lat: number;
	lng: number;
};

export type MapReport = {
	buildings: number;
	roads: number;
	lakes: number;
	addresses: number;
	places: number;
	/** How many named things have a name in each language; `name` is the plain one. */
	namesByLanguage: Record<string, number>;
	warnings: Warning[];
	addressPoints: { lat: number; lng: number }[];
	foundPlaces: FoundPlace[];
	tiles: number;
	bounds: Bounds;
	/** What of the world the file was about: beyond it the map is empty. */
	extent: Bounds;
	millis: number;
};

export type Progress = {
	phase: 'read' | 'assemble' | 'tiles' | 'write';
	/** From 0 to 1 within the phase; NaN where the size of the input is not known. */
	part: number;
};

export type BuildOptions = {
	bounds: Bounds;
	/** The village: homes and places outside it are not counted. */
	boundary?: Boundary | null;
	/** Written into the file. */
	name: string;
	/** Bytes of the source, for progress, where it is a stream. */
	size?: number;
	onprogress?: (progress: Progress) => void;
	signal?: AbortSignal;
};

export type Source = Blob | AsyncIterable<Uint8Array>;
