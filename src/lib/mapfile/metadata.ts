import { languages } from '#lib/mapfile/osm-tags.ts';
import { zooms } from '#lib/mapfile/tiles.ts';
import { layerNames, type Bounds, type MapFeature } from '#lib/mapfile/types.ts';

const licence = 'https://opendatacommons.org/licenses/odbl/1-0/';

/** What the file says about itself, with the notice its licence asks for. */
export function metadataOf(name: string, bounds: Bounds, features: MapFeature[]) {
	return {
		name,
		description: `Made from OpenStreetMap data, which is available under the Open Database License: ${licence}`,
		type: 'baselayer',
		version: '1',
		attribution:
			'<a href="https://www.openstreetmap.org/copyright">© OpenStreetMap contributors</a>',
		license: 'ODbL-1.0',
		'basemap:schema': 'protomaps-v4',
		languages,
		bounds: bounds.join(','),
		minzoom: zooms.min,
		maxzoom: zooms.max,
		vector_layers: layerNames.map((id) => ({
			id,
			minzoom: zooms.min,
			maxzoom: zooms.max,
			fields: fieldsOf(features.filter((one) => one.layer === id))
		}))
	};
}

function fieldsOf(features: MapFeature[]): Record<string, string> {
	const types: Record<string, string> = { string: 'String', number: 'Number', boolean: 'Boolean' };
	const fields: Record<string, string> = {};
	for (const { properties } of features)
		for (const [key, value] of Object.entries(properties)) fields[key] = types[typeof value]!;
	return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
}
