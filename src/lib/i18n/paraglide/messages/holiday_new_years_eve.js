/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Holiday_New_Years_EveInputs */

const sv_holiday_new_years_eve = /** @type {(inputs: Holiday_New_Years_EveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nyårsafton`)
};

const en_holiday_new_years_eve = /** @type {(inputs: Holiday_New_Years_EveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New Year’s Eve`)
};

/**
* | output |
* | --- |
* | "New Year’s Eve" |
*
* @param {Holiday_New_Years_EveInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const holiday_new_years_eve = /** @type {((inputs?: Holiday_New_Years_EveInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Holiday_New_Years_EveInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_holiday_new_years_eve(inputs)
	return sv_holiday_new_years_eve(inputs)
});