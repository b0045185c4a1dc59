/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Handover_Words_TitleInputs */

const sv_handover_words_title = /** @type {(inputs: Handover_Words_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Era tre ord`)
};

const en_handover_words_title = /** @type {(inputs: Handover_Words_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your three words`)
};

/**
* | output |
* | --- |
* | "Your three words" |
*
* @param {Handover_Words_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const handover_words_title = /** @type {((inputs?: Handover_Words_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Handover_Words_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_handover_words_title(inputs)
	return sv_handover_words_title(inputs)
});