/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ rule: NonNullable<unknown>, hours: NonNullable<unknown> }} Series_Words_OpenInputs */

const sv_series_words_open = /** @type {(inputs: Series_Words_OpenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rule} kl. ${i?.hours}`)
};

const en_series_words_open = /** @type {(inputs: Series_Words_OpenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rule} ${i?.hours}`)
};

/**
* | output |
* | --- |
* | "{rule} {hours}" |
*
* @param {Series_Words_OpenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_words_open = /** @type {((inputs: Series_Words_OpenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Words_OpenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_words_open(inputs)
	return sv_series_words_open(inputs)
});