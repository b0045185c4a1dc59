/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown>, why: NonNullable<unknown> }} Series_Skipped_OneInputs */

const sv_series_skipped_one = /** @type {(inputs: Series_Skipped_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.day}: ${i?.why}`)
};

const en_series_skipped_one = /** @type {(inputs: Series_Skipped_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.day}: ${i?.why}`)
};

/**
* | output |
* | --- |
* | "{day}: {why}" |
*
* @param {Series_Skipped_OneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_skipped_one = /** @type {((inputs: Series_Skipped_OneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Skipped_OneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_skipped_one(inputs)
	return sv_series_skipped_one(inputs)
});