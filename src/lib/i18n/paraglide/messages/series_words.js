/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ rule: NonNullable<unknown>, hours: NonNullable<unknown>, end: NonNullable<unknown> }} Series_WordsInputs */

const sv_series_words = /** @type {(inputs: Series_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rule} kl. ${i?.hours}, ${i?.end}`)
};

const en_series_words = /** @type {(inputs: Series_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rule} ${i?.hours}, ${i?.end}`)
};

/**
* | output |
* | --- |
* | "{rule} {hours}, {end}" |
*
* @param {Series_WordsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_words = /** @type {((inputs: Series_WordsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_WordsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_words(inputs)
	return sv_series_words(inputs)
});