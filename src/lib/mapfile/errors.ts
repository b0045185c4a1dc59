import { TaggedError } from '#lib/domain/tagged-error.ts';

/** Everything that can be wrong with a file somebody hands in, or with what was asked of it. */
export const faults = [
	'empty',
	'not_osm',
	'html',
	'archive',
	'entities',
	'damaged',
	'truncated',
	'unsupported',
	'too_large',
	'bomb',
	'elsewhere',
	'bad_bounds',
	'not_pmtiles',
	'other_version',
	'raster',
	'no_tiles',
	'other_layers'
] as const;
export type Fault = (typeof faults)[number];

/**
 * Its facts: `what` and `limit` for too_large, `bounds` for elsewhere,
 * `format` for not_osm and archive, `version` for other_version.
 */
export class MapFileError extends TaggedError<Fault> {
	override name = 'MapFileError';
}
