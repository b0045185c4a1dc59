/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Holiday_Maundy_ThursdayInputs */

const sv_holiday_maundy_thursday = /** @type {(inputs: Holiday_Maundy_ThursdayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skärtorsdagen`)
};

const en_holiday_maundy_thursday = /** @type {(inputs: Holiday_Maundy_ThursdayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Maundy Thursday`)
};

/**
* | output |
* | --- |
* | "Maundy Thursday" |
*
* @param {Holiday_Maundy_ThursdayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const holiday_maundy_thursday = /** @type {((inputs?: Holiday_Maundy_ThursdayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Holiday_Maundy_ThursdayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_holiday_maundy_thursday(inputs)
	return sv_holiday_maundy_thursday(inputs)
});