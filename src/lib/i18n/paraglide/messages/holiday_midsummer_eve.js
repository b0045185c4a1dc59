/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Holiday_Midsummer_EveInputs */

const sv_holiday_midsummer_eve = /** @type {(inputs: Holiday_Midsummer_EveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Midsommarafton`)
};

const en_holiday_midsummer_eve = /** @type {(inputs: Holiday_Midsummer_EveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Midsummer Eve`)
};

/**
* | output |
* | --- |
* | "Midsummer Eve" |
*
* @param {Holiday_Midsummer_EveInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const holiday_midsummer_eve = /** @type {((inputs?: Holiday_Midsummer_EveInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Holiday_Midsummer_EveInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_holiday_midsummer_eve(inputs)
	return sv_holiday_midsummer_eve(inputs)
});