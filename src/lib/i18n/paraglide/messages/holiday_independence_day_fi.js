/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Holiday_Independence_Day_FiInputs */

const sv_holiday_independence_day_fi = /** @type {(inputs: Holiday_Independence_Day_FiInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Finlands självständighetsdag`)
};

const en_holiday_independence_day_fi = /** @type {(inputs: Holiday_Independence_Day_FiInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Independence Day of Finland`)
};

/**
* | output |
* | --- |
* | "Independence Day of Finland" |
*
* @param {Holiday_Independence_Day_FiInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const holiday_independence_day_fi = /** @type {((inputs?: Holiday_Independence_Day_FiInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Holiday_Independence_Day_FiInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_holiday_independence_day_fi(inputs)
	return sv_holiday_independence_day_fi(inputs)
});