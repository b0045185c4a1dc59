import type { Category, ListingCard } from '#lib/domain/listing.ts';
import { iconCar, iconHall, iconSauna, iconTool, iconWant, iconBag } from '#lib/ui/icons.ts';
import { lookOf, type Located, type Look } from './clusters.ts';
import { svg } from './svg.ts';

/** Told apart by shape alone: a box for things, a gable for rooms, a wheel for rides, a speech bubble for wishes. */
const shapes: Record<Look, string> = {
	item: 'M15 4h14a9 9 0 0 1 9 9v14a9 9 0 0 1-9 9H15a9 9 0 0 1-9-9V13a9 9 0 0 1 9-9Z',
	space:
		'M20.2 3.4a3 3 0 0 1 3.6 0l14 10.7a3 3 0 0 1 1.2 2.4V33a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3V16.5a3 3 0 0 1 1.2-2.4Z',
	ride: 'M22 3.5a16.5 16.5 0 1 1 0 33a16.5 16.5 0 1 1 0-33Z',
	want: 'M13 4h18a8 8 0 0 1 8 8v13a8 8 0 0 1-8 8H19.5l-8.5 7.5v-7.7A8 8 0 0 1 5 25V12a8 8 0 0 1 8-8Z'
};
const TIP = 'M16 35h12l-6 7.5Z';
const looks: Record<Look, string> = {
	item: iconBag,
	space: iconHall,
	ride: iconCar,
	want: iconWant
};
const special: Partial<Record<Category, string>> = { tools: iconTool, sauna: iconSauna };

function picture(): SVGElement {
	return svg('svg', { viewBox: '0 0 44 44', 'aria-hidden': 'true', focusable: 'false' });
}

/** A pin's picture. One that stands for an area has no tip and a broken ring: it points at nothing. */
export function drawPin(
	card: Pick<ListingCard, 'kind' | 'intent' | 'category' | 'located'>
): SVGElement {
	const look = lookOf(card);
	const drawn = picture();
	if (card.located === 'cell')
		drawn.append(svg('circle', { class: 'pin-ring', cx: 22, cy: 20, r: 20.8 }));
	else if (look !== 'want') drawn.append(svg('path', { class: 'pin-shape', d: TIP }));
	drawn.append(svg('path', { class: 'pin-shape', d: shapes[look] }));
	const icon = look === 'want' ? looks.want : (special[card.category] ?? looks[look]);
	const [x, y] = look === 'space' ? [11.5, 13] : look === 'want' ? [11.5, 8.5] : [11.5, 9.5];
	drawn.append(
		svg('path', { class: 'pin-icon', d: icon, transform: `translate(${x} ${y}) scale(.875)` })
	);
	return drawn;
}

const order: Look[] = ['item', 'space', 'ride', 'want'];

/** Which kinds there are, in the order of the shapes. */
const looksOf = (cards: readonly Located[]) =>
	order.filter((look) => cards.some((card) => lookOf(card) === look));

/** A cluster's picture: the count in a ring parted by kind. */
export function drawCluster(cards: readonly Located[]): SVGElement {
	const drawn = picture();
	drawn.append(svg('circle', { class: 'plate', cx: 22, cy: 22, r: 20 }));
	const radius = 17.5;
	const round = 2 * Math.PI * radius;
	let before = 0;
	for (const look of looksOf(cards)) {
		const part = (cards.filter((card) => lookOf(card) === look).length / cards.length) * round;
		const seen = part < round ? Math.max(part - 2, 1) : round;
		drawn.append(
			svg('circle', {
				class: `slice tone-${look}`,
				cx: 22,
				cy: 22,
				r: radius,
				transform: 'rotate(-90 22 22)',
				'stroke-dasharray': `${seen} ${round}`,
				'stroke-dashoffset': -before
			})
		);
		before += part;
	}
	drawn.append(countText(cards.length, 22, 22));
	return drawn;
}

/** A spot's picture: a pile of cards with the count, and the shapes of what is in it. */
export function drawSpot(cards: readonly Located[]): SVGElement {
	const drawn = picture();
	for (const [kind, x, y] of [
		['pile', 8, 2],
		['pile', 5, 5],
		['plate', 2, 8]
	] as const) {
		drawn.append(svg('rect', { class: kind, x, y, width: 34, height: 34, rx: 9 }));
	}
	drawn.append(countText(cards.length, 19, 20));
	const looks = looksOf(cards);
	looks.forEach((look, at) => {
		const x = 19 + (at - (looks.length - 1) / 2) * 8 - 3.96;
		const place = `translate(${x} 30.5) scale(.18)`;
		drawn.append(svg('path', { class: `pip tone-${look}`, d: shapes[look], transform: place }));
	});
	return drawn;
}

function countText(count: number, x: number, y: number): SVGElement {
	const text = svg('text', { x, y });
	text.textContent = String(count);
	return text;
}
