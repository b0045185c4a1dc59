/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Series_Why_Too_SoonInputs */

const sv_series_why_too_soon = /** @type {(inputs: Series_Why_Too_SoonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`för nära inpå`)
};

const en_series_why_too_soon = /** @type {(inputs: Series_Why_Too_SoonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`too soon`)
};

/**
* | output |
* | --- |
* | "too soon" |
*
* @param {Series_Why_Too_SoonInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_why_too_soon = /** @type {((inputs?: Series_Why_Too_SoonInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Why_Too_SoonInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_why_too_soon(inputs)
	return sv_series_why_too_soon(inputs)
});