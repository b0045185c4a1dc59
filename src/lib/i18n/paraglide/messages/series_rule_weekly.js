/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ days: NonNullable<unknown> }} Series_Rule_WeeklyInputs */

const sv_series_rule_weekly = /** @type {(inputs: Series_Rule_WeeklyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`varje ${i?.days}`)
};

const en_series_rule_weekly = /** @type {(inputs: Series_Rule_WeeklyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`every ${i?.days}`)
};

/**
* | output |
* | --- |
* | "every {days}" |
*
* @param {Series_Rule_WeeklyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_rule_weekly = /** @type {((inputs: Series_Rule_WeeklyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Rule_WeeklyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_rule_weekly(inputs)
	return sv_series_rule_weekly(inputs)
});