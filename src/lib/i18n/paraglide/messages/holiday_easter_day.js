/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Holiday_Easter_DayInputs */

const sv_holiday_easter_day = /** @type {(inputs: Holiday_Easter_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Påskdagen`)
};

const en_holiday_easter_day = /** @type {(inputs: Holiday_Easter_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Easter Sunday`)
};

/**
* | output |
* | --- |
* | "Easter Sunday" |
*
* @param {Holiday_Easter_DayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const holiday_easter_day = /** @type {((inputs?: Holiday_Easter_DayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Holiday_Easter_DayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_holiday_easter_day(inputs)
	return sv_holiday_easter_day(inputs)
});