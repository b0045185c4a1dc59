/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Holiday_AscensionInputs */

const sv_holiday_ascension = /** @type {(inputs: Holiday_AscensionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kristi himmelsfärdsdag`)
};

const en_holiday_ascension = /** @type {(inputs: Holiday_AscensionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ascension Day`)
};

/**
* | output |
* | --- |
* | "Ascension Day" |
*
* @param {Holiday_AscensionInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const holiday_ascension = /** @type {((inputs?: Holiday_AscensionInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Holiday_AscensionInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_holiday_ascension(inputs)
	return sv_holiday_ascension(inputs)
});