/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Series_Why_AskedInputs */

const sv_series_why_asked = /** @type {(inputs: Series_Why_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`någon annan har frågat`)
};

const en_series_why_asked = /** @type {(inputs: Series_Why_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`somebody else has asked`)
};

/**
* | output |
* | --- |
* | "somebody else has asked" |
*
* @param {Series_Why_AskedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_why_asked = /** @type {((inputs?: Series_Why_AskedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Why_AskedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_why_asked(inputs)
	return sv_series_why_asked(inputs)
});