/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Series_Why_ClosedInputs */

const sv_series_why_closed = /** @type {(inputs: Series_Why_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`stängt`)
};

const en_series_why_closed = /** @type {(inputs: Series_Why_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`closed`)
};

/**
* | output |
* | --- |
* | "closed" |
*
* @param {Series_Why_ClosedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_why_closed = /** @type {((inputs?: Series_Why_ClosedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Why_ClosedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_why_closed(inputs)
	return sv_series_why_closed(inputs)
});