/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Series_Which_SecondInputs */

const sv_series_which_second = /** @type {(inputs: Series_Which_SecondInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`andra`)
};

const en_series_which_second = /** @type {(inputs: Series_Which_SecondInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`second`)
};

/**
* | output |
* | --- |
* | "second" |
*
* @param {Series_Which_SecondInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_which_second = /** @type {((inputs?: Series_Which_SecondInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Which_SecondInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_which_second(inputs)
	return sv_series_which_second(inputs)
});