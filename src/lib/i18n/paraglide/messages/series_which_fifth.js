/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Series_Which_FifthInputs */

const sv_series_which_fifth = /** @type {(inputs: Series_Which_FifthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`femte`)
};

const en_series_which_fifth = /** @type {(inputs: Series_Which_FifthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fifth`)
};

/**
* | output |
* | --- |
* | "fifth" |
*
* @param {Series_Which_FifthInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_which_fifth = /** @type {((inputs?: Series_Which_FifthInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Which_FifthInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_which_fifth(inputs)
	return sv_series_which_fifth(inputs)
});