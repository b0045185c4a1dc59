/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Series_Which_LastInputs */

const sv_series_which_last = /** @type {(inputs: Series_Which_LastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sista`)
};

const en_series_which_last = /** @type {(inputs: Series_Which_LastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`last`)
};

/**
* | output |
* | --- |
* | "last" |
*
* @param {Series_Which_LastInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_which_last = /** @type {((inputs?: Series_Which_LastInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Which_LastInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_which_last(inputs)
	return sv_series_which_last(inputs)
});