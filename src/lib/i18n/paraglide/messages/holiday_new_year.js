/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Holiday_New_YearInputs */

const sv_holiday_new_year = /** @type {(inputs: Holiday_New_YearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nyårsdagen`)
};

const en_holiday_new_year = /** @type {(inputs: Holiday_New_YearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New Year’s Day`)
};

/**
* | output |
* | --- |
* | "New Year’s Day" |
*
* @param {Holiday_New_YearInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const holiday_new_year = /** @type {((inputs?: Holiday_New_YearInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Holiday_New_YearInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_holiday_new_year(inputs)
	return sv_holiday_new_year(inputs)
});