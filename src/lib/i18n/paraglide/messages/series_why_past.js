/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Series_Why_PastInputs */

const sv_series_why_past = /** @type {(inputs: Series_Why_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`har redan varit`)
};

const en_series_why_past = /** @type {(inputs: Series_Why_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`already past`)
};

/**
* | output |
* | --- |
* | "already past" |
*
* @param {Series_Why_PastInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_why_past = /** @type {((inputs?: Series_Why_PastInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Why_PastInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_why_past(inputs)
	return sv_series_why_past(inputs)
});