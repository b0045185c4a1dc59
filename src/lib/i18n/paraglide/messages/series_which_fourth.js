/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Series_Which_FourthInputs */

const sv_series_which_fourth = /** @type {(inputs: Series_Which_FourthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fjärde`)
};

const en_series_which_fourth = /** @type {(inputs: Series_Which_FourthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fourth`)
};

/**
* | output |
* | --- |
* | "fourth" |
*
* @param {Series_Which_FourthInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_which_fourth = /** @type {((inputs?: Series_Which_FourthInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Which_FourthInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_which_fourth(inputs)
	return sv_series_which_fourth(inputs)
});