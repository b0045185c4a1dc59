/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Holiday_Christmas_EveInputs */

const sv_holiday_christmas_eve = /** @type {(inputs: Holiday_Christmas_EveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Julafton`)
};

const en_holiday_christmas_eve = /** @type {(inputs: Holiday_Christmas_EveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Christmas Eve`)
};

/**
* | output |
* | --- |
* | "Christmas Eve" |
*
* @param {Holiday_Christmas_EveInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const holiday_christmas_eve = /** @type {((inputs?: Holiday_Christmas_EveInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Holiday_Christmas_EveInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_holiday_christmas_eve(inputs)
	return sv_holiday_christmas_eve(inputs)
});