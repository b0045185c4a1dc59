import type { Feature, LabelRule } from 'protomaps-leaflet';
import { along, centred, dotted, type Ink } from './labels.ts';
import { detailOf, kindOf } from './paint-rules.ts';
import type { Palette } from './palette.ts';

/** The first of a feature's names that the reader's languages have, else the plain one. */
export function nameOf({ props }: Feature, languages: readonly string[]): string {
	const keys = [...languages.map((language) => `name:${language}`), 'name'];
	const key = keys.find((one) => typeof props[one] === 'string' && props[one] !== '');
	return key ? String(props[key]) : '';
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
	const write = (size: number, weight: number, fill: string, halo: string): Ink => ({
		font: `${weight} ${size * palette.scale}px ${palette.font}`,
		size: size * palette.scale,
		fill,
		halo
	});
	const ink = (size: number, weight: number) => write(size, weight, palette.label, palette.halo);
	const wet = (size: number) => write(size, 600, palette.waterLabel, palette.water);
	// A road goes through many tiles, and measuring letters is what takes long.
	const widths = new Map<string, number>();
	const name = (feature: Feature) => nameOf(feature, languages);
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
			symbolizer: centred((_, feature) => ink(rank(feature) >= 6 ? 18 : 15, 700), name),
			filter: (zoom, feature) => rank(feature) >= 4 && zoom < (rank(feature) >= 6 ? 15 : 17),
			sort: (a, b) => Number(b.population_rank ?? 0) - Number(a.population_rank ?? 0)
		},
		{
			dataLayer: 'water',
			symbolizer: centred((zoom) => wet(zoom < 13 ? 15 : 17), name),
			filter: (_, feature) => feature.geomType === 1
		},
		{
			dataLayer: 'pois',
			minzoom: 14,
			symbolizer: dotted(ink(14.5, 650), name),
			filter: (zoom, feature) => zoom >= nearness(feature)
		},
		{
			dataLayer: 'places',
			symbolizer: centred(() => ink(14, 600), name),
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
			symbolizer: centred(
				() => ink(13, 600),
				({ props }) => String(props.addr_housenumber ?? '')
			)
		}
	];
}
