/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Holiday_Easter_MondayInputs */

const sv_holiday_easter_monday = /** @type {(inputs: Holiday_Easter_MondayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Annandag påsk`)
};

const en_holiday_easter_monday = /** @type {(inputs: Holiday_Easter_MondayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Easter Monday`)
};

/**
* | output |
* | --- |
* | "Easter Monday" |
*
* @param {Holiday_Easter_MondayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const holiday_easter_monday = /** @type {((inputs?: Holiday_Easter_MondayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Holiday_Easter_MondayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_holiday_easter_monday(inputs)
	return sv_holiday_easter_monday(inputs)
});