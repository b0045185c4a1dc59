import { associations } from './associations.ts';
import type {
	DemoListing,
	DemoPhoto,
	DemoRide,
	DemoSpace,
	DemoTerms,
	ItemCategory,
	SpaceCategory
} from './types.ts';

/** What most people here choose: it costs nothing, and the owner answers each question. */
export const free: DemoTerms = { charge: 'free', approval: 'manual' };

type Rest = Partial<
	Pick<DemoListing, 'intent' | 'village' | 'quantity' | 'at' | 'place' | 'photos'>
>;

/** `owner` is the key of a resident or an association. A resident's thing is at home by default. */
export function item(
	key: string,
	owner: string,
	category: ItemCategory,
	title: string,
	body: string,
	rest: Rest & { terms: DemoTerms }
): DemoListing {
	return { ...common(key, owner, title, body, rest), kind: 'item', category };
}

export function space(
	key: string,
	owner: string,
	category: SpaceCategory,
	title: string,
	body: string,
	rest: Rest & { terms: DemoTerms; space: DemoSpace }
): DemoListing {
	return {
		...common(key, owner, title, body, rest),
		kind: 'space',
		category,
		space: rest.space
	};
}

/** A ride is at its first stop. */
export function ride(
	key: string,
	owner: string,
	title: string,
	body: string,
	rest: Rest & { terms: DemoTerms; ride: DemoRide }
): DemoListing {
	return {
		...common(key, owner, title, body, { place: rest.ride.stops[0]!.place, ...rest }),
		kind: 'ride',
		category: 'ride',
		quantity: rest.ride.seats,
		ride: rest.ride
	};
}

export function photo(illustration: string, alt: string): DemoPhoto {
	return { illustration, alt };
}

function common(
	key: string,
	owner: string,
	title: string,
	body: string,
	{ terms, village = 'grantrask', intent = 'offer', ...rest }: Rest & { terms: DemoTerms }
) {
	const association = associations.some((each) => each.key === owner);
	const where = rest.place || rest.at ? {} : { at: 'home' as const };
	return {
		key,
		village,
		intent,
		owner: association ? { association: owner } : { resident: owner },
		title,
		body,
		terms,
		...where,
		...(rest.quantity && { quantity: rest.quantity }),
		...(rest.at && { at: rest.at }),
		...(rest.place && { place: rest.place }),
		...(rest.photos && { photos: rest.photos })
	};
}
