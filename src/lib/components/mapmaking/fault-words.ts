import type { Village } from '#lib/domain/village.ts';
import { formatBytes, formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/messages.ts';
import type { Fault } from '#lib/mapfile/errors.ts';
import type { Trouble } from '#lib/state/map-making.svelte.ts';

type Facts = Record<string, unknown>;
type Here = Pick<Village, 'name' | 'lat' | 'lng'>;

/** Of a strange file's own words no more is shown. */
const MOST_LETTERS = 30;

const place = (lat: number, lng: number) => `${lat.toFixed(2)}, ${lng.toFixed(2)}`;

function notOsm({ format, root }: Facts): string {
	if (format === 'json') return m.mapmaking_fault_not_osm_json();
	if (typeof root !== 'string') return m.mapmaking_fault_not_osm();
	return m.mapmaking_fault_not_osm_xml({ root: root.slice(0, MOST_LETTERS) });
}

function tooLarge({ what, limit }: Facts): string {
	const most = Number(limit);
	if (what === 'file') return m.mapmaking_fault_too_large_file({ limit: formatBytes(most) });
	if (what === 'map') return m.mapmaking_fault_too_large_map({ limit: formatBytes(most) });
	if (what === 'homes') return m.mapmaking_fault_too_large_homes({ limit: formatNumber(most) });
	if (what === 'area') return m.mapmaking_fault_too_large_area();
	return m.mapmaking_fault_too_large();
}

function elsewhere({ bounds }: Facts, { name, lat, lng }: Here): string {
	const [west, south, east, north] = Array.isArray(bounds) ? bounds.map(Number) : [];
	const there = [(Number(south) + Number(north)) / 2, (Number(west) + Number(east)) / 2] as const;
	if (!there.every(Number.isFinite)) return m.mapmaking_fault_elsewhere_bare({ village: name });
	const places = { there: place(...there), here: place(lat, lng) };
	return m.mapmaking_fault_elsewhere({ village: name, ...places });
}

const words: Record<Fault, (facts: Facts, village: Here) => string> = {
	empty: () => m.mapmaking_fault_empty(),
	not_osm: notOsm,
	html: () => m.mapmaking_fault_html(),
	archive: ({ format }) => m.mapmaking_fault_archive({ format: String(format ?? 'zip') }),
	entities: () => m.mapmaking_fault_entities(),
	damaged: () => m.mapmaking_fault_damaged(),
	truncated: () => m.mapmaking_fault_truncated(),
	unsupported: () => m.mapmaking_fault_unsupported(),
	too_large: tooLarge,
	bomb: () => m.mapmaking_fault_bomb(),
	elsewhere,
	bad_bounds: () => m.mapmaking_fault_bad_bounds(),
	not_pmtiles: () => m.mapmaking_fault_not_pmtiles(),
	other_version: ({ version }) =>
		m.mapmaking_fault_other_version({ version: String(version ?? '?') }),
	raster: () => m.mapmaking_fault_raster(),
	no_tiles: () => m.mapmaking_fault_no_tiles(),
	other_layers: () => m.mapmaking_fault_other_layers()
};

/** What is wrong with a file somebody wanted a map of, and what to do, in a sentence or two. */
export function faultWords(trouble: Trouble, village: Here): string {
	if (trouble === 'broken') return m.mapmaking_fault_broken();
	return words[trouble.tag](trouble.facts, village);
}
