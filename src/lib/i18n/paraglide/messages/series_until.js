/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Series_UntilInputs */

const sv_series_until = /** @type {(inputs: Series_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`till ${i?.day}`)
};

const en_series_until = /** @type {(inputs: Series_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`until ${i?.day}`)
};

/**
* | output |
* | --- |
* | "until {day}" |
*
* @param {Series_UntilInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_until = /** @type {((inputs: Series_UntilInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_UntilInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_until(inputs)
	return sv_series_until(inputs)
});