/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_Marks_TextInputs */

const sv_storage_marks_text = /** @type {(inputs: Storage_Marks_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Språk, utseende, vem du är och var du var sist.`)
};

const en_storage_marks_text = /** @type {(inputs: Storage_Marks_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Language, look, who you are and where you were last.`)
};

/**
* | output |
* | --- |
* | "Language, look, who you are and where you were last." |
*
* @param {Storage_Marks_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_marks_text = /** @type {((inputs?: Storage_Marks_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Marks_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_marks_text(inputs)
	return sv_storage_marks_text(inputs)
});