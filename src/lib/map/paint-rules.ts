import type { Feature, PaintRule } from 'protomaps-leaflet';
import type { Palette } from './palette.ts';
import { drawn, filled } from './strokes.ts';
import { spruces } from './trees.ts';

/** Of a feature: what it is, as the builder says it. */
export const kindOf = ({ props }: Feature): string => String(props.kind ?? '');
export const detailOf = ({ props }: Feature): string => String(props.kind_detail ?? '');

const POLYGON = 3;
const LINE = 2;

/** Wider as one comes nearer; `base` pixels at zoom 16. */
const wider =
	(base: number, least = 0.6) =>
	(zoom: number) =>
		Math.max(least, base * 1.42 ** (zoom - 16));

type Is = (kind: string, detail: string) => boolean;
const among =
	(...kinds: string[]): Is =>
	(kind) =>
		kinds.includes(kind);
const main: Is = (kind) => kind === 'highway' || kind === 'major_road';
const service: Is = (kind, detail) => kind === 'minor_road' && detail === 'service';
const side: Is = (kind, detail) => kind === 'minor_road' && detail !== 'service';
const snowmobile: Is = (_, detail) => detail === 'snowmobile';
const pier: Is = (_, detail) => detail === 'pier';

/** What is drawn, from the ground up. Few colours: the listings' pins are the loudest thing on the map. */
export function paintRules(palette: Palette): PaintRule[] {
	const area = (dataLayer: string, fill: string, is: Is, minzoom = 0): PaintRule => ({
		dataLayer,
		minzoom,
		symbolizer: filled(fill),
		filter: (_, feature) => feature.geomType === POLYGON && is(kindOf(feature), detailOf(feature))
	});
	const edge = (dataLayer: string, color: string, width: number, is: Is): PaintRule => ({
		dataLayer,
		symbolizer: drawn(color, () => width),
		filter: (_, feature) => feature.geomType === POLYGON && is(kindOf(feature), detailOf(feature))
	});
	const line = (
		dataLayer: string,
		color: string,
		width: (zoom: number) => number,
		is: Is,
		{ minzoom = 0, dash }: { minzoom?: number; dash?: number[] } = {}
	): PaintRule => ({
		dataLayer,
		minzoom,
		symbolizer: drawn(color, width, dash),
		filter: (_, feature) => feature.geomType === LINE && is(kindOf(feature), detailOf(feature))
	});
	const woods = among('wood', 'forest', 'nature_reserve', 'national_park');
	const fields = among('farmland', 'meadow', 'orchard', 'allotments');
	const lakes: Is = (kind) => kind !== 'river';
	return [
		area('landuse', palette.forest, woods),
		{ ...area('landuse', '', among('wood', 'forest'), 13), symbolizer: spruces(palette) },
		area('landuse', palette.wet, among('wetland')),
		area('landuse', palette.field, fields),
		edge('landuse', palette.fieldEdge, 1, fields),
		area(
			'landuse',
			palette.island,
			among('grass', 'grassland', 'park', 'scrub', 'pitch', 'cemetery', 'playground')
		),
		area(
			'landuse',
			palette.yard,
			among(
				'residential',
				'school',
				'kindergarten',
				'industrial',
				'commercial',
				'parking',
				'pedestrian',
				'railway'
			)
		),
		area('landuse', palette.sand, among('beach', 'sand', 'bare_rock')),
		line('water', palette.shore, (z) => wider(7)(z) + 1.4, among('river', 'canal')),
		edge('water', palette.shore, 2.4, lakes),
		line('water', palette.water, wider(7, 1.2), among('river', 'canal')),
		line('water', palette.stream, wider(2.4, 1), among('stream', 'ditch', 'drain'), {
			minzoom: 12
		}),
		area('water', palette.water, () => true),
		line('roads', palette.track, wider(7, 2), pier, { minzoom: 13 }),
		line('roads', palette.track, wider(3.6, 1.6), among('rail')),
		line('roads', palette.road, wider(2, 0.8), among('rail'), { dash: [9, 9] }),
		line('roads', palette.trail, wider(2.6, 1.5), snowmobile, { minzoom: 12, dash: [2, 5] }),
		line(
			'roads',
			palette.track,
			wider(2, 1.2),
			(k, d) => k === 'path' && !snowmobile(k, d) && !pier(k, d),
			{ minzoom: 13, dash: [3, 4] }
		),
		line('roads', palette.track, wider(2.8, 1.3), (k, d) => k === 'other' && !snowmobile(k, d), {
			minzoom: 12,
			dash: [8, 4]
		}),
		line('roads', palette.roadEdge, (z) => wider(4)(z) + 1.4, service, { minzoom: 14 }),
		line('roads', palette.roadEdge, (z) => wider(7)(z) + 1.8, side, { minzoom: 12 }),
		line('roads', palette.roadEdge, (z) => wider(11)(z) + 2.2, main),
		line('roads', palette.road, wider(4), service, { minzoom: 14 }),
		line('roads', palette.road, wider(7), side, { minzoom: 12 }),
		line('roads', palette.road, wider(11, 1.2), main),
		area('buildings', palette.house, () => true, 13),
		line('boundaries', palette.boundary, () => 1.2, among('country', 'region', 'county'), {
			dash: [10, 4, 2, 4]
		})
	];
}
