/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Series_Which_Last_ButInputs */

const sv_series_which_last_but = /** @type {(inputs: Series_Which_Last_ButInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count}:e sista`)
};

const en_series_which_last_but = /** @type {(inputs: Series_Which_Last_ButInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count}th to last`)
};

/**
* | output |
* | --- |
* | "{count}th to last" |
*
* @param {Series_Which_Last_ButInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_which_last_but = /** @type {((inputs: Series_Which_Last_ButInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Which_Last_ButInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_which_last_but(inputs)
	return sv_series_which_last_but(inputs)
});