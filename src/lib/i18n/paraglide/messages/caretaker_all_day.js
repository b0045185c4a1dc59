/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Caretaker_All_DayInputs */

const sv_caretaker_all_day = /** @type {(inputs: Caretaker_All_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hela dagen`)
};

const en_caretaker_all_day = /** @type {(inputs: Caretaker_All_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`all day`)
};

/**
* | output |
* | --- |
* | "all day" |
*
* @param {Caretaker_All_DayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const caretaker_all_day = /** @type {((inputs?: Caretaker_All_DayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Caretaker_All_DayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_caretaker_all_day(inputs)
	return sv_caretaker_all_day(inputs)
});