import type { Listing } from '#lib/domain/listing.ts';
import { spaceData } from '#lib/components/space/space-data.ts';
import type { Village } from '#lib/domain/village.ts';

type Data = Record<string, unknown>;
const currencies = { SE: 'SEK', NO: 'NOK', FI: 'EUR' } as const;

function offer(listing: Listing, village: Village, url: string): Data {
	return {
		'@type': 'Offer',
		url,
		price: listing.charge === 'cost_share' ? (listing.amount_kr ?? undefined) : 0,
		priceCurrency: currencies[village.country],
		availability: 'https://schema.org/InStock',
		businessFunction: 'http://purl.org/goodrelations/v1#LeaseOut',
		areaServed: village.name
	};
}

/** Only a public place's point is told: a home is somewhere in the village. */
function whereabouts(listing: Listing, village: Village): Data {
	return {
		address: {
			'@type': 'PostalAddress',
			addressLocality: village.name,
			addressCountry: village.country
		},
		...(listing.located === 'place' && {
			geo: { '@type': 'GeoCoordinates', latitude: listing.lat, longitude: listing.lng }
		})
	};
}

function place(listing: Listing, village: Village): Data {
	const { space } = listing;
	return {
		'@type': 'Place',
		...whereabouts(listing, village),
		...(space && spaceData(space))
	};
}

function trip(listing: Listing): Data {
	const { ride } = listing;
	return {
		'@type': 'Trip',
		departureTime: ride?.on_date ? `${ride.on_date}T${ride.depart}` : undefined,
		itinerary: {
			'@type': 'ItemList',
			itemListElement: (ride?.stops ?? []).map((stop, index) => ({
				'@type': 'ListItem',
				position: index + 1,
				item: {
					'@type': 'Place',
					name: stop.name,
					geo: { '@type': 'GeoCoordinates', latitude: stop.lat, longitude: stop.lng }
				}
			}))
		}
	};
}

/** The listing in schema.org's words, as JSON that may stand inside a script element. */
export function structuredData(
	listing: Listing,
	village: Village,
	url: string,
	images: string[]
): string {
	const kinds = { item: () => ({ '@type': 'Product' }), space: place, ride: trip };
	const what: Data = {
		...kinds[listing.kind](listing, village),
		name: listing.title,
		description: listing.body || undefined,
		image: images.length > 0 ? images : undefined,
		url
	};
	const offered = offer(listing, village, url);
	const wanted = { '@type': 'Demand', itemOffered: what, areaServed: village.name };
	const given =
		listing.kind === 'space' ? { ...offered, itemOffered: what } : { ...what, offers: offered };
	const data = {
		'@context': 'https://schema.org',
		...(listing.intent === 'want' ? wanted : given)
	};
	return JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('&', '\\u0026');
}
