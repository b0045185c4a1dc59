/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ which: NonNullable<unknown>, weekday: NonNullable<unknown>, interval: NonNullable<unknown> }} Series_Rule_Monthly_Weekday_NthInputs */

const sv_series_rule_monthly_weekday_nth = /** @type {(inputs: Series_Rule_Monthly_Weekday_NthInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.which} ${i?.weekday} var ${i?.interval}:e månad`)
};

const en_series_rule_monthly_weekday_nth = /** @type {(inputs: Series_Rule_Monthly_Weekday_NthInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`the ${i?.which} ${i?.weekday} of every ${i?.interval} months`)
};

/**
* | output |
* | --- |
* | "the {which} {weekday} of every {interval} months" |
*
* @param {Series_Rule_Monthly_Weekday_NthInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_rule_monthly_weekday_nth = /** @type {((inputs: Series_Rule_Monthly_Weekday_NthInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Rule_Monthly_Weekday_NthInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_rule_monthly_weekday_nth(inputs)
	return sv_series_rule_monthly_weekday_nth(inputs)
});