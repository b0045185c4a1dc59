/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Series_Cancel_OneInputs */

const sv_series_cancel_one = /** @type {(inputs: Series_Cancel_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Bara ${i?.day}`)
};

const en_series_cancel_one = /** @type {(inputs: Series_Cancel_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Only ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Only {day}" |
*
* @param {Series_Cancel_OneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_cancel_one = /** @type {((inputs: Series_Cancel_OneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Cancel_OneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_cancel_one(inputs)
	return sv_series_cancel_one(inputs)
});