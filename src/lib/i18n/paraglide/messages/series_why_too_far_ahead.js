/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Series_Why_Too_Far_AheadInputs */

const sv_series_why_too_far_ahead = /** @type {(inputs: Series_Why_Too_Far_AheadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`för långt fram`)
};

const en_series_why_too_far_ahead = /** @type {(inputs: Series_Why_Too_Far_AheadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`too far ahead`)
};

/**
* | output |
* | --- |
* | "too far ahead" |
*
* @param {Series_Why_Too_Far_AheadInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_why_too_far_ahead = /** @type {((inputs?: Series_Why_Too_Far_AheadInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Why_Too_Far_AheadInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_why_too_far_ahead(inputs)
	return sv_series_why_too_far_ahead(inputs)
});