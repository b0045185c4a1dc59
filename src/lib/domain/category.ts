import type { Intent, Kind } from '#lib/domain/listing.ts';

export const kinds = ['item', 'space', 'ride'] as const satisfies readonly Kind[];
export const intents = ['offer', 'want'] as const satisfies readonly Intent[];

/** The closed list of categories, by kind. The database has the same one. */
export const categories = {
	item: [
		'tools',
		'garden',
		'trailers',
		'boats_fishing',
		'winter',
		'outdoor',
		'kitchen_party',
		'electronics',
		'children',
		'books_games',
		'sewing_craft',
		'other_item'
	],
	space: [
		'hall',
		'meeting_room',
		'sauna',
		'kitchen',
		'workshop',
		'sports',
		'lodging',
		'other_space'
	],
	ride: ['ride']
} as const satisfies Record<Kind, readonly string[]>;
