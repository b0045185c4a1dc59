import type { Place } from '#lib/domain/village.ts';
import { metresBetween } from '#lib/domain/distance.ts';
import type { LatLng } from './bounds.ts';

/** The place nearest to a point, and how far away it is in metres; null when there are none. */
export function nearestPlace(
	places: readonly Place[],
	point: LatLng
): { place: Place; metres: number } | null {
	let best: { place: Place; metres: number } | null = null;
	for (const place of places) {
		const metres = metresBetween(place, point);
		if (!best || metres < best.metres) best = { place, metres };
	}
	return best;
}
