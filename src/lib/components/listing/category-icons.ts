import type { Category } from '#lib/domain/listing.ts';
import {
	iconBag,
	iconCar,
	iconHall,
	iconHome,
	iconPeople,
	iconSauna,
	iconTool
} from '#lib/ui/icons.ts';

// 24 x 24, stroke 1.75, round ends, one path each, as all our icons.
const leaf =
	'M12 20.5V10m0 3.5c-4.5 0-7-2.6-7-7.5 4.5 0 7 2.6 7 7.5Zm0-2.5c0-4 2.3-6.5 7-6.5 0 4.5-2.5 6.5-7 6.5Z';
const trailer = 'M2.5 8h13v7.5h-13V8Zm13 7.5h6m-12.5 3.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z';
const boat =
	'M3 14.5h18c-.8 3-2.8 4.5-5.5 4.5h-7c-2.7 0-4.7-1.5-5.5-4.5Zm8.5-3V3.5l6 8h-6Zm0-4-4 4';
const snow = 'M12 3v18M4.2 7.5l15.6 9m0-9-15.6 9M9.5 4.5 12 7l2.5-2.5m-5 15L12 17l2.5 2.5';
const tent = 'M12 4.5 3 19.5h18L12 4.5Zm0 7.5-3.5 7.5m3.5-7.5 3.5 7.5M10.5 3 12 4.5 13.5 3';
const pot =
	'M5 10h14v6.5a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3V10Zm-2 0h18M9.5 7c-1-1.3 1-2 0-3.5m5 3.5c-1-1.3 1-2 0-3.5';
const plug = 'M9 3.5V8m6-4.5V8M6.5 8h11v3.5a5.5 5.5 0 0 1-11 0V8ZM12 17v4';
const pram =
	'M4 11.5h16a7.5 7.5 0 0 1-7.5 6h-1a7.5 7.5 0 0 1-7.5-6Zm8 0V4a8 8 0 0 1 8 7.5M4 11.5 3 9H1.5M8.5 21h.01M15.5 21h.01';
const book =
	'M12 6.5C10 5 7 4.5 3.5 5v13.5c3.5-.5 6.5 0 8.5 1.5 2-1.5 5-2 8.5-1.5V5C17 4.5 14 5 12 6.5Zm0 0V20';
const scissors =
	'M6.5 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm0 11a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM8.5 8 20 17M8.5 16 20 7';
const anvil = 'M4 20h16M12 20v-6.5M4.5 7h15v2.5c-4 0-5.5 1.5-5.5 4h-4c0-2.5-1.5-4-5.5-4V7Z';
const ball =
	'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 3.5c-3.5 5-3.5 12 0 17m0-17c3.5 5 3.5 12 0 17M3.5 12h17';
const bed =
	'M3 18.5V6.5m0 9h18v3m0-3v-2.5a3 3 0 0 0-3-3h-7.5v5M6.7 12.3a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4Z';

const icons: Record<Category, string> = {
	tools: iconTool,
	garden: leaf,
	trailers: trailer,
	boats_fishing: boat,
	winter: snow,
	outdoor: tent,
	kitchen_party: pot,
	electronics: plug,
	children: pram,
	books_games: book,
	sewing_craft: scissors,
	other_item: iconBag,
	hall: iconHall,
	meeting_room: iconPeople,
	sauna: iconSauna,
	kitchen: pot,
	workshop: anvil,
	sports: ball,
	lodging: bed,
	other_space: iconHome,
	ride: iconCar
};

/** The icon that stands for a category where there is no photo. */
export function categoryIcon(category: Category): string {
	return icons[category];
}
