import { m } from '#lib/i18n/messages.ts';
import { cacheTakes, draftsTake, freeCache, outboxTakes, type Taken } from '#lib/offline/device.ts';
import { dropAllDrafts } from '#lib/offline/drafts.ts';
import { MAPS } from '#lib/offline/map-store.ts';

/** Something that takes room on this device. What has no `free` is needed. */
export type Part = {
	name: string;
	label: () => string;
	text: () => string;
	/** @throws AppError */
	takes: () => Promise<Taken>;
	/** @throws AppError */
	free?: () => Promise<void>;
};

const PHOTOS = 'bytorget-photos';

/** All that takes room, apart from the villages; a new part is one more row. */
export const parts: Part[] = [
	{
		name: 'photos',
		label: m.storage_photos,
		text: m.storage_photos_text,
		takes: () => cacheTakes(PHOTOS),
		free: () => freeCache(PHOTOS)
	},
	{
		name: 'maps',
		label: m.storage_maps,
		text: m.storage_maps_text,
		takes: () => cacheTakes(MAPS),
		free: () => freeCache(MAPS)
	},
	{
		name: 'drafts',
		label: m.storage_drafts,
		text: m.storage_drafts_text,
		takes: draftsTake,
		free: dropAllDrafts
	},
	{ name: 'outbox', label: m.storage_outbox, text: m.storage_outbox_text, takes: outboxTakes },
	{
		name: 'app',
		label: m.storage_app,
		text: m.storage_app_text,
		takes: () => cacheTakes('bytorget-app')
	}
];
