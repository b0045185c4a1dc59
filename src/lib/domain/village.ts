import * as z from 'zod/mini';
import { Id } from '#lib/domain/id.ts';

/** Words in several languages by BCP 47 tag. */
export const Translated = z.record(z.string(), z.string());
export type Translated = z.infer<typeof Translated>;

export const Position = z.tuple([z.number(), z.number()]);
/** [longitude, latitude] in degrees, WGS 84, as GeoJSON has it. */
export type Position = z.infer<typeof Position>;

export const MultiPolygon = z.object({
	type: z.literal('MultiPolygon'),
	coordinates: z.array(z.array(z.array(Position)))
});
export type MultiPolygon = z.infer<typeof MultiPolygon>;

/** A village's map file; its address is its checksum, so what is behind it never changes. */
export const VillageMap = z.object({
	sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
	bytes: z.number(),
	/** West, south, east, north in degrees. */
	bounds: z.tuple([z.number(), z.number(), z.number(), z.number()])
});
export type VillageMap = z.infer<typeof VillageMap>;

export const Village = z.object({
	id: Id,
	slug: z.string(),
	name: z.string(),
	country: z.enum(['SE', 'NO', 'FI']),
	language: z.string(),
	time_zone: z.string(),
	intro: Translated,
	rules: Translated,
	joining: z.enum(['open', 'invite']),
	lat: z.number(),
	lng: z.number(),
	outline: z.nullable(MultiPolygon),
	/** Null until a steward publishes one. */
	map: z.nullable(VillageMap)
});
export type Village = z.infer<typeof Village>;

export const Place = z.object({
	id: Id,
	kind: z.string(),
	name: z.string(),
	lat: z.number(),
	lng: z.number(),
	facts: z.record(z.string(), z.boolean()),
	association_id: z.nullable(Id)
});
export type Place = z.infer<typeof Place>;

/** The words for a reader: the wanted language, else the village's own, else whatever there is. */
export function inLanguage(words: Translated, wanted: string, fallback: string): string {
	return words[wanted] ?? words[fallback] ?? Object.values(words)[0] ?? '';
}
