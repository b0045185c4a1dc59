/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Holiday_Boxing_DayInputs */

const sv_holiday_boxing_day = /** @type {(inputs: Holiday_Boxing_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Annandag jul`)
};

const en_holiday_boxing_day = /** @type {(inputs: Holiday_Boxing_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Boxing Day`)
};

/**
* | output |
* | --- |
* | "Boxing Day" |
*
* @param {Holiday_Boxing_DayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const holiday_boxing_day = /** @type {((inputs?: Holiday_Boxing_DayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Holiday_Boxing_DayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_holiday_boxing_day(inputs)
	return sv_holiday_boxing_day(inputs)
});