/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Holiday_Christmas_DayInputs */

const sv_holiday_christmas_day = /** @type {(inputs: Holiday_Christmas_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Juldagen`)
};

const en_holiday_christmas_day = /** @type {(inputs: Holiday_Christmas_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Christmas Day`)
};

/**
* | output |
* | --- |
* | "Christmas Day" |
*
* @param {Holiday_Christmas_DayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const holiday_christmas_day = /** @type {((inputs?: Holiday_Christmas_DayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Holiday_Christmas_DayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_holiday_christmas_day(inputs)
	return sv_holiday_christmas_day(inputs)
});