/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Series_Why_TakenInputs */

const sv_series_why_taken = /** @type {(inputs: Series_Why_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`upptaget`)
};

const en_series_why_taken = /** @type {(inputs: Series_Why_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`taken`)
};

/**
* | output |
* | --- |
* | "taken" |
*
* @param {Series_Why_TakenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_why_taken = /** @type {((inputs?: Series_Why_TakenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Why_TakenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_why_taken(inputs)
	return sv_series_why_taken(inputs)
});