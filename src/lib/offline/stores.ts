// What this device keeps, by name. Nothing is opened under a name that is not here, and the storage page
// tells of all of them.
export const VILLAGE_DB = 'bytorget-village';
export const OUTBOX_DB = 'bytorget-outbox';
export const DRAFT_DB = 'bytorget-drafts';
export const databases = [VILLAGE_DB, OUTBOX_DB, DRAFT_DB];

export const APP_CACHE = 'bytorget-app';
/** Which files each version of the app needs. */
export const LISTS_CACHE = 'bytorget-lists';
/** Where the API is, for a start without contact. */
export const SETTINGS_CACHE = 'bytorget-settings';
export const PHOTOS_CACHE = 'bytorget-photos';
export const MAPS_CACHE = 'bytorget-maps';
export const SHARED_CACHE = 'bytorget-shared';
/** Lies with what a browser takes away to make room; the mark in localStorage does not. */
export const SAVED_CACHE = 'bytorget-saved';
