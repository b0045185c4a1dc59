/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Series_Cancel_RestInputs */

const sv_series_cancel_rest = /** @type {(inputs: Series_Cancel_RestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.day} och alla som följer`)
};

const en_series_cancel_rest = /** @type {(inputs: Series_Cancel_RestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.day} and all that follow`)
};

/**
* | output |
* | --- |
* | "{day} and all that follow" |
*
* @param {Series_Cancel_RestInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_cancel_rest = /** @type {((inputs: Series_Cancel_RestInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Cancel_RestInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_cancel_rest(inputs)
	return sv_series_cancel_rest(inputs)
});