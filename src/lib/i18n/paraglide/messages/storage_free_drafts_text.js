/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_Free_Drafts_TextInputs */

const sv_storage_free_drafts_text = /** @type {(inputs: Storage_Free_Drafts_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Halvskrivna frågor, svar och annonser på den här enheten försvinner. De finns ingen annanstans.`)
};

const en_storage_free_drafts_text = /** @type {(inputs: Storage_Free_Drafts_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Half-written requests, answers and listings on this device go away. They are nowhere else.`)
};

/**
* | output |
* | --- |
* | "Half-written requests, answers and listings on this device go away. They are nowhere else." |
*
* @param {Storage_Free_Drafts_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_free_drafts_text = /** @type {((inputs?: Storage_Free_Drafts_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Free_Drafts_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_free_drafts_text(inputs)
	return sv_storage_free_drafts_text(inputs)
});