/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Series_Which_ThirdInputs */

const sv_series_which_third = /** @type {(inputs: Series_Which_ThirdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tredje`)
};

const en_series_which_third = /** @type {(inputs: Series_Which_ThirdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`third`)
};

/**
* | output |
* | --- |
* | "third" |
*
* @param {Series_Which_ThirdInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_which_third = /** @type {((inputs?: Series_Which_ThirdInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Which_ThirdInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_which_third(inputs)
	return sv_series_which_third(inputs)
});