import 'fake-indexeddb/auto';
import { beforeEach, vi } from 'vitest';
import { cardOf } from '#lib/domain/card.ts';
import type { Listing } from '#lib/domain/listing.ts';
import type { Cursor, PullPage } from '#lib/domain/pull.ts';
import { VillageReader } from '#lib/offline/reader.ts';
import type { Ask } from '#lib/offline/sync.ts';
import { emptyVillages } from './villages.ts';

export const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const HERE = uuid(1);
export const MAJA = uuid(2);
export const NILS = uuid(3);
export const EPOCH = uuid(4);
export const village = {
	...{ id: HERE, slug: 'granby', name: 'Granby', country: 'SE', language: 'sv' },
	...{ time_zone: 'Europe/Stockholm', intro: {}, rules: {}, joining: 'open', lat: 64, lng: 19 },
	outline: null,
	map: null
} as PullPage['village'];

export const HOME = { lat: 64.01, lng: 19.01, address: 'Storgatan 1', directions: 'Gul brevlåda' };
export const own = (mine: boolean) => ({ mine, location: mine ? HOME : null });

export function listing(
	n: number,
	title: string,
	change: Partial<Listing> = {}
): PullPage['listings'][0] {
	const page = {
		...{ id: uuid(n), village_id: HERE, kind: 'item', intent: 'offer', state: 'published', title },
		...{
			body: '',
			category: 'tools',
			audience: 'anyone',
			quantity: 1,
			photos: [],
			lat: 64,
			lng: 19
		},
		...{ published_at: new Date(2026, 0, n).toISOString(), association_id: null, space: null },
		...change
	} as unknown as Listing;
	const owner = { id: MAJA, name: 'Maja' };
	return { id: page.id, state: page.state, card: cardOf(page), page, owner, ...own(n < 15) };
}

export const talk = (n: number, respond_by: string) =>
	({
		row: {
			conversation_id: uuid(n),
			title: 'Borr',
			state: 'requested',
			respond_by,
			last_at: respond_by
		},
		page: { id: uuid(n), booking: { state: 'requested', respond_by } }
	}) as unknown as PullPage['conversations'][0];

export const page = (change: Partial<PullPage> = {}): PullPage => ({
	...{ database_epoch: EPOCH, member_epoch: 1, since: '10', after: null, more: false },
	...{ village: null, places: null, associations: null, calendars: null, blocks: null },
	...{ listings: [], conversations: [] },
	...change
});
export const first = (change: Partial<PullPage> = {}) =>
	page({
		village,
		places: [],
		associations: [{ id: uuid(5), name: 'IF', mine: true }],
		blocks: [
			{
				listing_id: uuid(11),
				first_day: '2026-12-24',
				last_day: '2026-12-26',
				from: null,
				to: null,
				reason: 'own_use'
			}
		],
		listings: [
			listing(11, 'Slagborrmaskin'),
			listing(12, 'Tält', { audience: 'village' }),
			listing(21, 'Kanot')
		],
		conversations: [talk(31, '2026-01-01T00:00:00.000Z'), talk(32, '2126-01-01T00:00:00.000Z')],
		...change
	});

/** A server that answers with these pages, in order, and keeps what it was asked. */
export function server(...pages: (PullPage | Error)[]): Ask & { asked: Cursor[] } {
	const asked: Cursor[] = [];
	const ask: Ask = (_, cursor) => {
		asked.push(cursor);
		const next = pages.shift() ?? page();
		return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
	};
	return Object.assign(ask, { asked });
}
export const signIn = (id: string) =>
	vi.stubGlobal('localStorage', { getItem: () => JSON.stringify({ user: { id } }) });

export const reader = new VillageReader(() => '');
export const titles = async (words = '') =>
	(await reader.search(HERE, { words })).map(({ title }) => title).sort();

/** Maja's device with no village on it, before each test. */
export function emptyDevice(): void {
	beforeEach(async () => {
		vi.unstubAllGlobals();
		signIn(MAJA);
		await emptyVillages();
	});
}
