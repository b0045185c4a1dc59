/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_Same_DayInputs */

const sv_access_same_day = /** @type {(inputs: Access_Same_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`En annan kod börjar gälla samma dag.`)
};

const en_access_same_day = /** @type {(inputs: Access_Same_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Another code begins on the same day.`)
};

/**
* | output |
* | --- |
* | "Another code begins on the same day." |
*
* @param {Access_Same_DayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const access_same_day = /** @type {((inputs?: Access_Same_DayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_Same_DayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_access_same_day(inputs)
	return sv_access_same_day(inputs)
});