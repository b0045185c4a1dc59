import type { Category, Intent, Kind, ListingCard } from '#lib/domain/listing.ts';
import { formatDistance, formatMoney } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/messages.ts';

const kinds: Record<Kind, () => string> = {
	item: m.kind_item,
	space: m.kind_space,
	ride: m.kind_ride
};
const manyKinds: Record<Kind, () => string> = {
	item: m.kind_items,
	space: m.kind_spaces,
	ride: m.kind_rides
};
const categories: Record<Category, () => string> = {
	tools: m.category_tools,
	garden: m.category_garden,
	trailers: m.category_trailers,
	boats_fishing: m.category_boats_fishing,
	winter: m.category_winter,
	outdoor: m.category_outdoor,
	kitchen_party: m.category_kitchen_party,
	electronics: m.category_electronics,
	children: m.category_children,
	books_games: m.category_books_games,
	sewing_craft: m.category_sewing_craft,
	other_item: m.category_other_item,
	hall: m.category_hall,
	meeting_room: m.category_meeting_room,
	sauna: m.category_sauna,
	kitchen: m.category_kitchen,
	workshop: m.category_workshop,
	sports: m.category_sports,
	lodging: m.category_lodging,
	other_space: m.category_other_space,
	ride: m.category_ride
};

/** "Sak", "Lokal", "Skjuts". */
export function kindName(kind: Kind): string {
	return kinds[kind]();
}

/** "Saker", "Lokaler", "Skjuts": the name of all of a kind. */
export function kindsName(kind: Kind): string {
	return manyKinds[kind]();
}

/** "Erbjuds" or "Efterlyst". */
export function intentName(intent: Intent): string {
	return intent === 'want' ? m.kind_want() : m.kind_offer();
}

/** The name of a category, such as "Verktyg". */
export function categoryName(category: Category): string {
	return categories[category]();
}

/**
 * What it costs, in a few words: "Gratis", "Delad kostnad, 60 kr".
 * @param country of the village, whose money it is
 */
export function chargeWords(
	listing: Pick<ListingCard, 'charge' | 'amount_kr'> & { intent?: Intent },
	country: string
): string {
	const { charge, amount_kr: kr, intent } = listing;
	if (intent === 'want') return charge === 'free' ? m.charge_want_free() : m.charge_want_share();
	if (charge === 'free') return m.charge_free();
	if (kr === null) return charge === 'deposit' ? m.charge_deposit() : m.charge_cost_share();
	const money = formatMoney(kr, country);
	return charge === 'deposit' ? m.charge_deposit_of({ money }) : m.charge_cost_share_of({ money });
}

/** Where it is: the place by name, or how roughly the map shows it: "Ungefär här, inom 500 m". */
export function locatedWords(
	card: Pick<ListingCard, 'located' | 'place' | 'cell_size'> & { kind?: Kind }
): string {
	if (card.place)
		return card.kind === 'ride' ? m.square_from_place({ place: card.place }) : card.place;
	if (card.located === 'nowhere' || !card.cell_size) return m.square_somewhere();
	return m.square_about_here({ distance: formatDistance(card.cell_size) });
}

/** Whose it is: the association by name, or "En granne": who is told first when one asks. */
export function ownerWords(card: Pick<ListingCard, 'association'>): string {
	return card.association ?? m.square_a_neighbour();
}
