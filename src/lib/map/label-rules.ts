import Point from '@mapbox/point-geometry';
import {
	CenteredTextSymbolizer,
	type Feature,
	type Label,
	type LabelRule,
	type LabelSymbolizer,
	type Layout
} from 'protomaps-leaflet';
import { alongLine } from './label-lines.ts';
import { detailOf, kindOf } from './paint-rules.ts';
import type { Palette } from './palette.ts';

const HALO = 3.6;

/** The first of a feature's names that the reader's languages have, else the plain one. */
export function nameOf({ props }: Feature, languages: readonly string[]): string {
	const keys = [...languages.map((language) => `name:${language}`), 'name'];
	const key = keys.find((one) => typeof props[one] === 'string' && props[one] !== '');
	return key ? String(props[key]) : '';
}

type Ink = { font: string; fill: string; halo: string };

/** A name that follows its line round soft bends. */
function along(
	{ font, fill, halo }: Ink,
	name: (feature: Feature) => string,
	widths: Map<string, number>
): LabelSymbolizer {
	return {
		place({ scratch }: Layout, geom: Point[][], feature: Feature): Label[] | undefined {
			const text = name(feature);
			if (!text) return undefined;
			scratch.font = font;
			const width = (part: string) => {
				const known = widths.get(font + part);
				if (known !== undefined) return known;
				const measured = scratch.measureText(part).width;
				widths.set(font + part, measured);
				return measured;
			};
			const height = parseFloat(font.split(' ')[1] ?? '') || 14;
			return geom.flatMap((line) => {
				const points = line.map(({ x, y }): [number, number] => [x, y]);
				return alongLine(points, 1, text, width, height).flatMap(({ bits, boxes }): Label[] => {
					const [first] = bits;
					if (!first) return [];
					return [
						{
							anchor: new Point(first.x, first.y),
							bboxes: boxes.map(([minX, minY, maxX, maxY]) => ({ minX, minY, maxX, maxY })),
							deduplicationKey: text,
							deduplicationDistance: 420,
							draw(context) {
								context.font = font;
								context.textAlign = 'center';
								context.textBaseline = 'middle';
								context.lineJoin = 'round';
								context.lineWidth = HALO;
								context.strokeStyle = halo;
								context.fillStyle = fill;
								for (const how of ['strokeText', 'fillText'] as const) {
									for (const { text: letter, x, y, angle } of bits) {
										context.save();
										context.translate(x - first.x, y - first.y);
										context.rotate(angle);
										context[how](letter, 0, 0);
										context.restore();
									}
								}
							}
						}
					];
				});
			});
		}
	};
}

/** A name under a dot, which is where it is. */
function dotted(ink: Ink, name: (feature: Feature) => string, leading: number): LabelSymbolizer {
	return {
		place({ scratch }: Layout, geom: Point[][], feature: Feature): Label[] | undefined {
			const at = geom[0]?.[0];
			const text = name(feature);
			if (!at || !text) return undefined;
			scratch.font = ink.font;
			const half = scratch.measureText(text).width / 2 + 3;
			const draw: Label['draw'] = (context) => {
				context.font = ink.font;
				context.textAlign = 'center';
				context.textBaseline = 'middle';
				context.lineJoin = 'round';
				context.lineWidth = HALO;
				context.strokeStyle = ink.halo;
				context.fillStyle = ink.fill;
				context.strokeText(text, 0, 8 + leading / 2);
				context.fillText(text, 0, 8 + leading / 2);
				context.beginPath();
				context.arc(0, 0, 3.4, 0, 2 * Math.PI);
				context.lineWidth = 2.4;
				context.stroke();
				context.fill();
			};
			const box = {
				minX: at.x - half,
				minY: at.y - 6,
				maxX: at.x + half,
				maxY: at.y + 9 + leading
			};
			return [
				{ anchor: at, bboxes: [box], draw, deduplicationKey: text, deduplicationDistance: 60 }
			];
		}
	};
}

/** Worth a name of their own on a village's map; from how near. */
const told: Record<string, number> = {
	...Object.fromEntries(
		'community_centre townhall place_of_worship school'.split(' ').map((k) => [k, 14])
	),
	...Object.fromEntries(
		'convenience supermarket halt station library'.split(' ').map((k) => [k, 14])
	),
	...Object.fromEntries(
		'museum kindergarten sports_centre camp_site ferry_terminal fuel pharmacy cafe restaurant hotel bathing_place ice_rink wilderness_hut peak'
			.split(' ')
			.map((k) => [k, 15])
	)
};
const nearness = (feature: Feature) => told[kindOf(feature)] ?? 16;

/**
 * What is written, the more important first: it has the room. Names come in the first of the reader's
 * languages that there is one in.
 */
export function labelRules(palette: Palette, languages: readonly string[]): LabelRule[] {
	const font = (size: number, weight: number, style = '') =>
		`${style}${weight} ${size * palette.scale}px ${palette.font}`;
	const ink = (size: number, weight: number): Ink => ({
		font: font(size, weight),
		fill: palette.label,
		halo: palette.halo
	});
	const wet = (size: number): Ink => ({
		font: font(size, 600),
		fill: palette.waterLabel,
		halo: palette.water
	});
	// A road goes through many tiles, and measuring letters is what takes long.
	const widths = new Map<string, number>();
	const labelProps = [...languages.map((language) => `name:${language}`), 'name'];
	const name = (feature: Feature) => nameOf(feature, languages);
	const centred = (
		size: (zoom: number, feature?: Feature) => number,
		weight: number,
		water = false
	) =>
		new CenteredTextSymbolizer({
			...{ labelProps, lineHeight: 1.35, maxLineChars: 18, width: HALO / 2 },
			fill: water ? palette.waterLabel : palette.label,
			stroke: water ? palette.water : palette.halo,
			font: (zoom: number, feature?: Feature) => font(size(zoom, feature), weight)
		});
	const rank = (feature?: Feature) => Number(feature?.props.population_rank ?? 3);
	const road = (is: (feature: Feature) => boolean, size: number, minzoom: number): LabelRule => ({
		dataLayer: 'roads',
		minzoom,
		symbolizer: along(ink(size, 600), name, widths),
		filter: (_, feature) => feature.geomType === 2 && is(feature)
	});
	return [
		{
			dataLayer: 'places',
			symbolizer: centred((_, feature) => (rank(feature) >= 6 ? 18 : 15), 700),
			filter: (zoom, feature) => rank(feature) >= 4 && zoom < (rank(feature) >= 6 ? 15 : 17),
			sort: (a, b) => Number(b.population_rank ?? 0) - Number(a.population_rank ?? 0)
		},
		{
			dataLayer: 'water',
			symbolizer: centred((zoom) => (zoom < 13 ? 15 : 17), 600, true),
			filter: (_, feature) => feature.geomType === 1
		},
		{
			dataLayer: 'pois',
			minzoom: 14,
			symbolizer: dotted(ink(14.5, 650), name, 17 * palette.scale),
			filter: (zoom, feature) => zoom >= nearness(feature)
		},
		{
			dataLayer: 'places',
			symbolizer: centred(() => 14, 600),
			filter: (_, feature) => rank(feature) < 4
		},
		road((feature) => ['highway', 'major_road'].includes(kindOf(feature)), 15, 12),
		{
			dataLayer: 'water',
			minzoom: 13,
			symbolizer: along(wet(14), name, widths),
			filter: (_, feature) =>
				feature.geomType === 2 && ['river', 'stream'].includes(kindOf(feature))
		},
		road((feature) => kindOf(feature) === 'minor_road', 14, 15),
		road((feature) => detailOf(feature) === 'snowmobile', 13.5, 14),
		{
			dataLayer: 'buildings',
			minzoom: 17,
			symbolizer: new CenteredTextSymbolizer({
				...{ labelProps: ['addr_housenumber'], fill: palette.label, stroke: palette.halo },
				...{ width: HALO / 2, font: font(13, 600) }
			})
		}
	];
}
