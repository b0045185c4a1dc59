/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Series_Why_OtherInputs */

const sv_series_why_other = /** @type {(inputs: Series_Why_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`gick inte`)
};

const en_series_why_other = /** @type {(inputs: Series_Why_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`could not be had`)
};

/**
* | output |
* | --- |
* | "could not be had" |
*
* @param {Series_Why_OtherInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_why_other = /** @type {((inputs?: Series_Why_OtherInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Why_OtherInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_why_other(inputs)
	return sv_series_why_other(inputs)
});