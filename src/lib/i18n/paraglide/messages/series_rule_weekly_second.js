/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ days: NonNullable<unknown> }} Series_Rule_Weekly_SecondInputs */

const sv_series_rule_weekly_second = /** @type {(inputs: Series_Rule_Weekly_SecondInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.days} varannan vecka`)
};

const en_series_rule_weekly_second = /** @type {(inputs: Series_Rule_Weekly_SecondInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.days} every other week`)
};

/**
* | output |
* | --- |
* | "{days} every other week" |
*
* @param {Series_Rule_Weekly_SecondInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_rule_weekly_second = /** @type {((inputs: Series_Rule_Weekly_SecondInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Rule_Weekly_SecondInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_rule_weekly_second(inputs)
	return sv_series_rule_weekly_second(inputs)
});