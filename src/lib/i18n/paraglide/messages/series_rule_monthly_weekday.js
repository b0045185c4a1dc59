/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ which: NonNullable<unknown>, weekday: NonNullable<unknown> }} Series_Rule_Monthly_WeekdayInputs */

const sv_series_rule_monthly_weekday = /** @type {(inputs: Series_Rule_Monthly_WeekdayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.which} ${i?.weekday} varje månad`)
};

const en_series_rule_monthly_weekday = /** @type {(inputs: Series_Rule_Monthly_WeekdayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`the ${i?.which} ${i?.weekday} of every month`)
};

/**
* | output |
* | --- |
* | "the {which} {weekday} of every month" |
*
* @param {Series_Rule_Monthly_WeekdayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_rule_monthly_weekday = /** @type {((inputs: Series_Rule_Monthly_WeekdayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Rule_Monthly_WeekdayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_rule_monthly_weekday(inputs)
	return sv_series_rule_monthly_weekday(inputs)
});