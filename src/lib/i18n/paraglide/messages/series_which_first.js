/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Series_Which_FirstInputs */

const sv_series_which_first = /** @type {(inputs: Series_Which_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`första`)
};

const en_series_which_first = /** @type {(inputs: Series_Which_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`first`)
};

/**
* | output |
* | --- |
* | "first" |
*
* @param {Series_Which_FirstInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_which_first = /** @type {((inputs?: Series_Which_FirstInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Which_FirstInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_which_first(inputs)
	return sv_series_which_first(inputs)
});