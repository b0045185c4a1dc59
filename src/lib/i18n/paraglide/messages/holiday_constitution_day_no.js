/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Holiday_Constitution_Day_NoInputs */

const sv_holiday_constitution_day_no = /** @type {(inputs: Holiday_Constitution_Day_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Norges nationaldag`)
};

const en_holiday_constitution_day_no = /** @type {(inputs: Holiday_Constitution_Day_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Constitution Day of Norway`)
};

/**
* | output |
* | --- |
* | "Constitution Day of Norway" |
*
* @param {Holiday_Constitution_Day_NoInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const holiday_constitution_day_no = /** @type {((inputs?: Holiday_Constitution_Day_NoInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Holiday_Constitution_Day_NoInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_holiday_constitution_day_no(inputs)
	return sv_holiday_constitution_day_no(inputs)
});