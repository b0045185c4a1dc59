/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ days: NonNullable<unknown>, interval: NonNullable<unknown> }} Series_Rule_Weekly_NthInputs */

const sv_series_rule_weekly_nth = /** @type {(inputs: Series_Rule_Weekly_NthInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.days} var ${i?.interval}:e vecka`)
};

const en_series_rule_weekly_nth = /** @type {(inputs: Series_Rule_Weekly_NthInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.days} every ${i?.interval} weeks`)
};

/**
* | output |
* | --- |
* | "{days} every {interval} weeks" |
*
* @param {Series_Rule_Weekly_NthInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_rule_weekly_nth = /** @type {((inputs: Series_Rule_Weekly_NthInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Rule_Weekly_NthInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_rule_weekly_nth(inputs)
	return sv_series_rule_weekly_nth(inputs)
});