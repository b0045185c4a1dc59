/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Series_Cancel_LegendInputs */

const sv_series_cancel_legend = /** @type {(inputs: Series_Cancel_LegendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vad ska avbokas?`)
};

const en_series_cancel_legend = /** @type {(inputs: Series_Cancel_LegendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is to be cancelled?`)
};

/**
* | output |
* | --- |
* | "What is to be cancelled?" |
*
* @param {Series_Cancel_LegendInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_cancel_legend = /** @type {((inputs?: Series_Cancel_LegendInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Cancel_LegendInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_cancel_legend(inputs)
	return sv_series_cancel_legend(inputs)
});