import { m } from '#lib/i18n/messages.ts';
import {
	cachesTake,
	draftsTake,
	freeCaches,
	marksTake,
	outboxTakes,
	type Taken
} from '#lib/offline/device.ts';
import { dropAllDrafts } from '#lib/offline/drafts.ts';
import {
	APP_CACHE,
	DRAFT_DB,
	LISTS_CACHE,
	MAPS_CACHE,
	OUTBOX_DB,
	PHOTOS_CACHE,
	SAVED_CACHE,
	SETTINGS_CACHE,
	SHARED_CACHE
} from '#lib/offline/stores.ts';

/** Something that takes room on this device. What has no `free` is needed. */
export type Part = {
	name: string;
	/** The stores it lies in. */
	keeps: readonly string[];
	label: () => string;
	text: () => string;
	/** @throws AppError */
	takes: () => Promise<Taken>;
	/** @throws AppError */
	free?: () => Promise<void>;
};

const lyingIn = (...keeps: string[]) => ({ keeps, takes: () => cachesTake(keeps) });
const freedFrom = (name: string) => ({ ...lyingIn(name), free: () => freeCaches([name]) });

/** All that takes room, apart from the villages; a new part is one more row. */
export const parts: Part[] = [
	{
		name: 'photos',
		label: m.storage_photos,
		text: m.storage_photos_text,
		...freedFrom(PHOTOS_CACHE)
	},
	{ name: 'maps', label: m.storage_maps, text: m.storage_maps_text, ...freedFrom(MAPS_CACHE) },
	{
		name: 'drafts',
		keeps: [DRAFT_DB],
		label: m.storage_drafts,
		text: m.storage_drafts_text,
		takes: draftsTake,
		free: dropAllDrafts
	},
	{
		name: 'shared',
		label: m.storage_shared,
		text: m.storage_shared_text,
		...freedFrom(SHARED_CACHE)
	},
	{
		name: 'outbox',
		keeps: [OUTBOX_DB],
		label: m.storage_outbox,
		text: m.storage_outbox_text,
		takes: outboxTakes
	},
	{
		name: 'marks',
		keeps: [],
		label: m.storage_marks,
		text: m.storage_marks_text,
		takes: marksTake
	},
	{
		name: 'app',
		label: m.storage_app,
		text: m.storage_app_text,
		...lyingIn(APP_CACHE, LISTS_CACHE, SETTINGS_CACHE, SAVED_CACHE)
	}
];
