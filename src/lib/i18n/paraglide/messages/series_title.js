/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Series_TitleInputs */

const sv_series_title = /** @type {(inputs: Series_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Återkommande bokning`)
};

const en_series_title = /** @type {(inputs: Series_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Standing booking`)
};

/**
* | output |
* | --- |
* | "Standing booking" |
*
* @param {Series_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_title = /** @type {((inputs?: Series_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_title(inputs)
	return sv_series_title(inputs)
});