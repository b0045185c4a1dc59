import type { ListingCard } from '#lib/domain/listing.ts';

/** A list of listings as schema.org data for search engines: JSON that may stand inside a script element. */
export function listData(name: string, base: string, cards: ListingCard[]): string {
	const data = {
		'@context': 'https://schema.org',
		'@type': 'ItemList',
		name,
		numberOfItems: cards.length,
		itemListElement: cards.slice(0, 30).map((card, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name: card.title,
			url: `${base}/${card.kind}/${card.id}`
		}))
	};
	// A title may hold "</script>"; and what needs no escaping is the same on the server and here.
	return JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('&', '\\u0026');
}
