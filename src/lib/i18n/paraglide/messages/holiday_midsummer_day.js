/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Holiday_Midsummer_DayInputs */

const sv_holiday_midsummer_day = /** @type {(inputs: Holiday_Midsummer_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Midsommardagen`)
};

const en_holiday_midsummer_day = /** @type {(inputs: Holiday_Midsummer_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Midsummer Day`)
};

/**
* | output |
* | --- |
* | "Midsummer Day" |
*
* @param {Holiday_Midsummer_DayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const holiday_midsummer_day = /** @type {((inputs?: Holiday_Midsummer_DayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Holiday_Midsummer_DayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_holiday_midsummer_day(inputs)
	return sv_holiday_midsummer_day(inputs)
});