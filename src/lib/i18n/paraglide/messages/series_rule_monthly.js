/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Series_Rule_MonthlyInputs */

const sv_series_rule_monthly = /** @type {(inputs: Series_Rule_MonthlyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`den ${i?.day}:e varje månad`)
};

const en_series_rule_monthly = /** @type {(inputs: Series_Rule_MonthlyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`on day ${i?.day} of every month`)
};

/**
* | output |
* | --- |
* | "on day {day} of every month" |
*
* @param {Series_Rule_MonthlyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_rule_monthly = /** @type {((inputs: Series_Rule_MonthlyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Rule_MonthlyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_rule_monthly(inputs)
	return sv_series_rule_monthly(inputs)
});