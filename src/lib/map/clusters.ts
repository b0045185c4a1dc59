import type { ListingCard } from '#lib/domain/listing.ts';
import type { Bounds, LatLng } from './bounds.ts';
import groupingWorker from './grouping-worker.ts?worker&url';
import type { Answer, Told } from './grouping.ts';
import { createGroups, type Group } from './groups.ts';
import { startWorker } from './trusted.ts';

/** A listing with somewhere to stand: a cell's centre or a public place. */
export type Located = ListingCard & LatLng;
/** What a pin looks like: a wanted thing is one kind of its own. */
export type Look = 'item' | 'space' | 'ride' | 'want';

export type Mark = { key: string } & LatLng &
	(
		| { type: 'pin'; card: Located }
		| {
				/** A spot is many listings in one place, which no zooming parts. */
				type: 'spot' | 'cluster';
				cards: Located[];
				/** The zoom at which a cluster parts. */
				zoom: number;
		  }
	);

/** The marks of a view, from north to south; at most 300. Of many listings they come later, and only those asked for last. */
export type Clusters = {
	marks(bounds: Bounds, zoom: number): Mark[] | Promise<Mark[]>;
	end(): void;
};

export function lookOf(card: Pick<ListingCard, 'kind' | 'intent'>): Look {
	return card.intent === 'want' ? 'want' : card.kind;
}

/** Those of the listings that can stand on a map. */
export function locatedOf(cards: readonly ListingCard[]): Located[] {
	return cards.filter((card): card is Located => card.lat !== null && card.lng !== null);
}

/** Groups listings into marks for any view. @param maxZoom of the map: deeper than this nothing parts */
export function createClusters(cards: readonly Located[], maxZoom: number): Clusters {
	if (cards.length >= MANY) return clustersElsewhere(cards, maxZoom);
	const groupsIn = createGroups(cards, maxZoom);
	return {
		marks: (bounds, zoom) => marksOf(cards, groupsIn(bounds, zoom), maxZoom),
		end: () => undefined
	};
}

/** So many would hold up a finger on the map. */
export const MANY = 2_000;

/** Grouped in a worker; only the last question is answered. */
function clustersElsewhere(cards: readonly Located[], maxZoom: number): Clusters {
	const worker = startWorker(groupingWorker);
	let question = 0;
	let answered: ((groups: Group[]) => void) | undefined;
	worker.onmessage = ({ data }: MessageEvent<Answer>) => {
		if (data.question === question) answered?.(data.groups);
	};
	const tell = (told: Told) => worker.postMessage(told);
	tell({ what: 'points', points: cards.map(({ lat, lng }) => ({ lat, lng })), maxZoom });
	return {
		marks: (bounds, zoom) =>
			new Promise((answer) => {
				answered = (groups) => answer(marksOf(cards, groups, maxZoom));
				tell({ what: 'view', question: ++question, bounds, zoom });
			}),
		end: () => worker.terminate()
	};
}

function marksOf(cards: readonly Located[], groups: readonly Group[], maxZoom: number): Mark[] {
	return groups.flatMap(({ at, zoom, lat, lng }) => {
		const inside = at.flatMap((one) => cards[one] ?? []);
		const [card] = inside;
		if (!card) return [];
		if (inside.length === 1) return { type: 'pin' as const, key: card.id, lat, lng, card };
		const type = zoom === null ? ('spot' as const) : ('cluster' as const);
		const key = inside.map(({ id }) => id).join();
		return { type, key, lat, lng, cards: inside, zoom: zoom ?? maxZoom };
	});
}
