/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Holiday_Whit_SundayInputs */

const sv_holiday_whit_sunday = /** @type {(inputs: Holiday_Whit_SundayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pingstdagen`)
};

const en_holiday_whit_sunday = /** @type {(inputs: Holiday_Whit_SundayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whit Sunday`)
};

/**
* | output |
* | --- |
* | "Whit Sunday" |
*
* @param {Holiday_Whit_SundayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const holiday_whit_sunday = /** @type {((inputs?: Holiday_Whit_SundayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Holiday_Whit_SundayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_holiday_whit_sunday(inputs)
	return sv_holiday_whit_sunday(inputs)
});