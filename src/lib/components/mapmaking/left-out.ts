import type { ListingCard } from '#lib/domain/listing.ts';
import type { Order, Made } from '#lib/mapfile/building.ts';
import { areaOfBox, coveredShare } from '#lib/mapfile/coverage.ts';
import { inBounds, inPolygons } from '#lib/mapfile/geometry.ts';
import type { Point, Polygon } from '#lib/mapfile/types.ts';

/** A village's line is drawn by hand: a strip along it may be missing. */
const STRIP = 0.02;

/**
 * What of a village a map leaves out, or null when nothing worth a word.
 * @returns its share of the village's size, from 0 to 1, and the listings that stand there
 */
export function leftOut(
	{ bounds, report }: Pick<Made, 'bounds' | 'report'>,
	order: Pick<Order, 'boundary' | 'bounds'>,
	cards: readonly Pick<ListingCard, 'lat' | 'lng'>[]
): { share: number; listings: number } | null {
	const village = order.boundary ?? areaOfBox(order.bounds);
	const covers = report?.extent ?? bounds;
	const share = 1 - coveredShare(village, covers);
	const listings = cards.filter(({ lat, lng }) => {
		if (lat === null || lng === null) return false;
		const at: Point = [lng, lat];
		return inPolygons(at, village.coordinates as Polygon[]) && !inBounds(at, covers);
	}).length;
	return share > STRIP || listings > 0 ? { share, listings } : null;
}
