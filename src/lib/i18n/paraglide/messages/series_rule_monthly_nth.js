/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown>, interval: NonNullable<unknown> }} Series_Rule_Monthly_NthInputs */

const sv_series_rule_monthly_nth = /** @type {(inputs: Series_Rule_Monthly_NthInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`den ${i?.day}:e var ${i?.interval}:e månad`)
};

const en_series_rule_monthly_nth = /** @type {(inputs: Series_Rule_Monthly_NthInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`on day ${i?.day} of every ${i?.interval} months`)
};

/**
* | output |
* | --- |
* | "on day {day} of every {interval} months" |
*
* @param {Series_Rule_Monthly_NthInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_rule_monthly_nth = /** @type {((inputs: Series_Rule_Monthly_NthInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Rule_Monthly_NthInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_rule_monthly_nth(inputs)
	return sv_series_rule_monthly_nth(inputs)
});