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
 * A tagged error with facts to explain it: `what` and `limit` for too_large, `bounds` for elsewhere,
 * `format` for not_osm and archive, `version` for other_version.
 */
export class MapFileError extends Error {
	override name = 'MapFileError';
	readonly tag: Fault;
	readonly facts: Record<string, unknown>;
	constructor(tag: Fault, facts: Record<string, unknown> = {}, options?: ErrorOptions) {
		super(tag, options);
		this.tag = tag;
		this.facts = facts;
	}
}
