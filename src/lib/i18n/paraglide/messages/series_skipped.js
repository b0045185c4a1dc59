/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Series_SkippedInputs */

const sv_series_skipped = /** @type {(inputs: Series_SkippedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Datum som inte gick`)
};

const en_series_skipped = /** @type {(inputs: Series_SkippedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dates that could not be had`)
};

/**
* | output |
* | --- |
* | "Dates that could not be had" |
*
* @param {Series_SkippedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_skipped = /** @type {((inputs?: Series_SkippedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_SkippedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_skipped(inputs)
	return sv_series_skipped(inputs)
});