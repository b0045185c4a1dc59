/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Holiday_Whit_MondayInputs */

const sv_holiday_whit_monday = /** @type {(inputs: Holiday_Whit_MondayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Annandag pingst`)
};

const en_holiday_whit_monday = /** @type {(inputs: Holiday_Whit_MondayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whit Monday`)
};

/**
* | output |
* | --- |
* | "Whit Monday" |
*
* @param {Holiday_Whit_MondayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const holiday_whit_monday = /** @type {((inputs?: Holiday_Whit_MondayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Holiday_Whit_MondayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_holiday_whit_monday(inputs)
	return sv_holiday_whit_monday(inputs)
});