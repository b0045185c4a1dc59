/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Holiday_National_Day_SeInputs */

const sv_holiday_national_day_se = /** @type {(inputs: Holiday_National_Day_SeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sveriges nationaldag`)
};

const en_holiday_national_day_se = /** @type {(inputs: Holiday_National_Day_SeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`National Day of Sweden`)
};

/**
* | output |
* | --- |
* | "National Day of Sweden" |
*
* @param {Holiday_National_Day_SeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const holiday_national_day_se = /** @type {((inputs?: Holiday_National_Day_SeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Holiday_National_Day_SeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_holiday_national_day_se(inputs)
	return sv_holiday_national_day_se(inputs)
});