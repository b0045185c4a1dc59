import { limits } from '#lib/mapfile/limits.ts';
import type { Tags } from '#lib/mapfile/types.ts';

/** Languages whose names the map keeps, as OpenStreetMap writes them after `name:`. */
export const languages = 'sv se sma smj sje smn sms fi fit fkv no nb nn en'.split(' ');

const kept = new Set([
	...'name type natural water waterway landuse leisure amenity building highway railway'.split(' '),
	...'boundary admin_level aeroway man_made place shop tourism emergency route'.split(' '),
	...'area bridge tunnel surface ref snowmobile service layer tracktype historic'.split(' '),
	...'addr:housenumber addr:housename addr:street addr:place'.split(' '),
	...languages.map((language) => `name:${language}`)
]);

/** Whether the map has use for a tag. Notes, sources and who mapped it are never read. */
export const isKept = (key: string): boolean => kept.has(key);

/** Adds a tag that the map has use for. */
export function keep(tags: Tags, key: string, value: string): void {
	if (isKept(key) && value && value.length <= limits.value) tags[key] = value;
}

/** The plain name and those in the kept languages, as OpenStreetMap keys. */
export function namesOf(tags: Tags): Tags {
	const names: Tags = {};
	if (tags.name) names.name = tags.name;
	for (const language of languages) {
		const name = tags[`name:${language}`];
		if (name) names[`name:${language}`] = name;
	}
	return names;
}
