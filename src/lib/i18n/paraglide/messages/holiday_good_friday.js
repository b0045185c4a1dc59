/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Holiday_Good_FridayInputs */

const sv_holiday_good_friday = /** @type {(inputs: Holiday_Good_FridayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Långfredagen`)
};

const en_holiday_good_friday = /** @type {(inputs: Holiday_Good_FridayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Good Friday`)
};

/**
* | output |
* | --- |
* | "Good Friday" |
*
* @param {Holiday_Good_FridayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const holiday_good_friday = /** @type {((inputs?: Holiday_Good_FridayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Holiday_Good_FridayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_holiday_good_friday(inputs)
	return sv_holiday_good_friday(inputs)
});