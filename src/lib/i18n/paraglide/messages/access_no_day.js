/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_No_DayInputs */

const sv_access_no_day = /** @type {(inputs: Access_No_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Välj vilken dag den börjar gälla.`)
};

const en_access_no_day = /** @type {(inputs: Access_No_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose the day from which it holds.`)
};

/**
* | output |
* | --- |
* | "Choose the day from which it holds." |
*
* @param {Access_No_DayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const access_no_day = /** @type {((inputs?: Access_No_DayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_No_DayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_access_no_day(inputs)
	return sv_access_no_day(inputs)
});