/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ interval: NonNullable<unknown> }} Series_Rule_Daily_NthInputs */

const sv_series_rule_daily_nth = /** @type {(inputs: Series_Rule_Daily_NthInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`var ${i?.interval}:e dag`)
};

const en_series_rule_daily_nth = /** @type {(inputs: Series_Rule_Daily_NthInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`every ${i?.interval} days`)
};

/**
* | output |
* | --- |
* | "every {interval} days" |
*
* @param {Series_Rule_Daily_NthInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_rule_daily_nth = /** @type {((inputs: Series_Rule_Daily_NthInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Rule_Daily_NthInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_rule_daily_nth(inputs)
	return sv_series_rule_daily_nth(inputs)
});