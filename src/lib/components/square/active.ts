import type { Search } from '#lib/domain/search.ts';
import { change } from '#lib/components/square/change.ts';
import { formatDays, formatDistance } from '#lib/i18n/format.ts';
import { categoryName, intentName, kindsName } from '#lib/i18n/listing-words.ts';
import { m } from '#lib/i18n/messages.ts';

/** One filter in force: its words, and the search without it. */
export type ActiveFilter = { key: string; label: string; without: Search };

function distanceWords({ within, near }: Search): string | undefined {
	if (!within) return near && m.square_near_you();
	const distance = formatDistance(within);
	return near ? m.square_within_you({ distance }) : m.square_within_centre({ distance });
}

/** The filters in force that neither the search field nor a chip shows, in the order of the form. */
export function activeFilters(search: Search): ActiveFilter[] {
	const { kind, intent, category, first, last, owner, stepFree } = search;
	const filters: ActiveFilter[] = [];
	const add = (key: string, label: string | undefined, parts: Partial<Search>) => {
		if (label) filters.push({ key, label, without: change(search, parts) });
	};
	if (kind && intent === 'want') add('kind', kindsName(kind), { kind: undefined });
	if (!kind && intent === 'offer') add('intent', intentName(intent), { intent: undefined });
	add('days', first && formatDays(first, last ?? first), { first: undefined });
	add('category', category && category !== 'ride' ? categoryName(category) : undefined, {
		category: undefined
	});
	add('distance', distanceWords(search), { within: undefined, near: undefined });
	if (owner)
		add('owner', owner === 'association' ? m.square_associations() : m.square_neighbours(), {
			owner: undefined
		});
	add('access', stepFree ? m.square_step_free() : undefined, { stepFree: undefined });
	return filters;
}
