import type { Listing, ListingCard } from '#lib/domain/listing.ts';

/** What lists and the map show of a listing; null for one that was never published. */
export function cardOf(listing: Listing): ListingCard | null {
	if (listing.published_at === null) return null;
	const { id, kind, intent, title, category, charge, amount_kr, located } = listing;
	const { lat, lng, cell_size, published_at, photos } = listing;
	return {
		...{ id, kind, intent, title, category, charge, amount_kr, located, lat, lng, cell_size },
		association: listing.association?.name ?? null,
		place: listing.place?.name ?? null,
		photo_id: photos[0]?.id ?? null,
		photo_alt: photos[0]?.alt ?? null,
		distance_m: null,
		published_at
	};
}
