/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_Free_Drafts_TitleInputs */

const sv_storage_free_drafts_title = /** @type {(inputs: Storage_Free_Drafts_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ta bort utkasten?`)
};

const en_storage_free_drafts_title = /** @type {(inputs: Storage_Free_Drafts_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Remove the drafts?`)
};

/**
* | output |
* | --- |
* | "Remove the drafts?" |
*
* @param {Storage_Free_Drafts_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_free_drafts_title = /** @type {((inputs?: Storage_Free_Drafts_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Free_Drafts_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_free_drafts_title(inputs)
	return sv_storage_free_drafts_title(inputs)
});