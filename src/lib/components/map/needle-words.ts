import type { Place, Village } from '#lib/domain/village.ts';
import { formatDistance } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/messages.ts';
import { inside, type LatLng } from '#lib/map/bounds.ts';
import { nearestPlace } from '#lib/map/nearest.ts';

/** Says in words where the needle of a picking map stands: "nära Bygdegården, ungefär 300 m bort". */
export function needleWords(
	village: Village,
	places: readonly Place[],
	point: LatLng | null
): string {
	if (!point) return m.map_picker_start();
	if (village.outline && !inside(village.outline, point)) return m.map_picker_outside();
	const nearest = nearestPlace(places, point);
	if (!nearest) return m.map_picker_bare();
	const { place, metres } = nearest;
	if (metres < 60) return m.map_picker_at({ place: place.name });
	const words = { place: place.name, distance: formatDistance(metres) };
	return metres < 1500 ? m.map_picker_near(words) : m.map_picker_far(words);
}
