/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Series_Rule_DailyInputs */

const sv_series_rule_daily = /** @type {(inputs: Series_Rule_DailyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`varje dag`)
};

const en_series_rule_daily = /** @type {(inputs: Series_Rule_DailyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`every day`)
};

/**
* | output |
* | --- |
* | "every day" |
*
* @param {Series_Rule_DailyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_rule_daily = /** @type {((inputs?: Series_Rule_DailyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Rule_DailyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_rule_daily(inputs)
	return sv_series_rule_daily(inputs)
});