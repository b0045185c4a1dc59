import type { ListingCard } from '#lib/domain/listing.ts';
import { metresBetween } from '#lib/domain/distance.ts';
import { formatDistance } from '#lib/i18n/format.ts';
import { locatedWords } from '#lib/i18n/listing-words.ts';
import { m } from '#lib/i18n/messages.ts';

/** No more exact than the published square is. */
const roughly = (metres: number) =>
	metres < 950 ? Math.round(metres / 100) * 100 : Math.round(metres / 500) * 500;

/**
 * Where a listing is, for a reader who does not look at the map: the place by name, or roughly how
 * far from the point searched from, else from the village's centre.
 */
export function whereWords(card: ListingCard, village: { lat?: number; lng?: number }): string {
	if (card.distance_m !== null) {
		const away = m.square_away({ distance: formatDistance(card.distance_m) });
		return card.place ? `${card.place}, ${away}` : away;
	}
	const { lat, lng } = card;
	if (card.located !== 'cell' || lat === null || lng === null) return locatedWords(card);
	if (village.lat === undefined || village.lng === undefined) return locatedWords(card);
	const metres = roughly(metresBetween({ lat, lng }, { lat: village.lat, lng: village.lng }));
	return metres < 300
		? m.square_at_centre()
		: m.square_from_centre({ distance: formatDistance(metres) });
}
