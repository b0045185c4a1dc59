/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Holiday_May_DayInputs */

const sv_holiday_may_day = /** @type {(inputs: Holiday_May_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Första maj`)
};

const en_holiday_may_day = /** @type {(inputs: Holiday_May_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`May Day`)
};

/**
* | output |
* | --- |
* | "May Day" |
*
* @param {Holiday_May_DayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const holiday_may_day = /** @type {((inputs?: Holiday_May_DayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Holiday_May_DayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_holiday_may_day(inputs)
	return sv_holiday_may_day(inputs)
});