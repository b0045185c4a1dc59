import { m } from '#lib/i18n/messages.ts';
import { lookOf, type Located, type Look, type Mark } from './clusters.ts';

const looks: Record<Look, () => string> = {
	item: m.map_look_item,
	space: m.map_look_space,
	ride: m.map_look_ride,
	want: m.map_look_want
};

const whereOf = (card: Located) =>
	card.located === 'cell' ? m.map_where_rough() : (card.place ?? m.map_where_exact());

/** What a pin, a cluster or a pile is called: "Slagborrmaskin, sak, ungefärlig plats". */
export function markName(mark: Mark): string {
	if (mark.type === 'pin') {
		const { card } = mark;
		return m.map_pin({ title: card.title, look: looks[lookOf(card)](), where: whereOf(card) });
	}
	const count = mark.cards.length;
	if (mark.type === 'cluster') return m.map_cluster({ count });
	const places = new Set(mark.cards.map(whereOf));
	const [where = ''] = places;
	return m.map_spot({ count, where: places.size === 1 ? where : m.map_where_rough() });
}
