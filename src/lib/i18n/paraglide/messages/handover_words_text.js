/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Handover_Words_TextInputs */

const sv_handover_words_text = /** @type {(inputs: Handover_Words_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Läs orden högt för varandra. De ska vara lika på båda telefonerna.`)
};

const en_handover_words_text = /** @type {(inputs: Handover_Words_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read the words aloud to each other. They should be the same on both phones.`)
};

/**
* | output |
* | --- |
* | "Read the words aloud to each other. They should be the same on both phones." |
*
* @param {Handover_Words_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const handover_words_text = /** @type {((inputs?: Handover_Words_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Handover_Words_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_handover_words_text(inputs)
	return sv_handover_words_text(inputs)
});