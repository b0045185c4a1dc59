import type { PaintRule } from 'protomaps-leaflet';
import type { TileFeatures } from './tile-file.ts';

const layerOf = (index: number) => `rule ${index}`;

/**
 * A tile's features in one more layer for each rule that paints them. Only the colours of rules change,
 * never what they choose, so this is done once a tile.
 */
export function sortByRule(
	found: TileFeatures,
	rules: readonly PaintRule[],
	zoom: number
): TileFeatures {
	const sorted = new Map(found);
	rules.forEach(({ dataLayer, filter }, index) => {
		const chosen = found.get(dataLayer)?.filter((feature) => !filter || filter(zoom, feature));
		if (chosen?.length) sorted.set(layerOf(index), chosen);
	});
	return sorted;
}

/** The rules, reading the layers that `sortByRule` made. */
export const byRule = (rules: readonly PaintRule[]): PaintRule[] =>
	rules.map(({ symbolizer, minzoom }, index) => ({
		dataLayer: layerOf(index),
		symbolizer,
		...(minzoom !== undefined && { minzoom })
	}));
