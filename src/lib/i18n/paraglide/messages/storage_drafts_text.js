/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_Drafts_TextInputs */

const sv_storage_drafts_text = /** @type {(inputs: Storage_Drafts_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det du har börjat skriva men inte skickat.`)
};

const en_storage_drafts_text = /** @type {(inputs: Storage_Drafts_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What you began to write and have not sent.`)
};

/**
* | output |
* | --- |
* | "What you began to write and have not sent." |
*
* @param {Storage_Drafts_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_drafts_text = /** @type {((inputs?: Storage_Drafts_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Drafts_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_drafts_text(inputs)
	return sv_storage_drafts_text(inputs)
});