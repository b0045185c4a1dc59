/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ village: NonNullable<unknown> }} Storage_SavedInputs */

const sv_storage_saved = /** @type {(inputs: Storage_SavedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.village} finns nu här, också utan täckning.`)
};

const en_storage_saved = /** @type {(inputs: Storage_SavedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.village} is here now, also without signal.`)
};

/**
* | output |
* | --- |
* | "{village} is here now, also without signal." |
*
* @param {Storage_SavedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_saved = /** @type {((inputs: Storage_SavedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_SavedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_saved(inputs)
	return sv_storage_saved(inputs)
});