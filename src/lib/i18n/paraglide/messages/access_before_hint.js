/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_Before_HintInputs */

const sv_access_before_hint = /** @type {(inputs: Access_Before_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`24 är dagen före. Högst 72 timmar. Flyttas bokningen följer det med.`)
};

const en_access_before_hint = /** @type {(inputs: Access_Before_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`24 is the day before. At most 72 hours. If the booking moves, this moves with it.`)
};

/**
* | output |
* | --- |
* | "24 is the day before. At most 72 hours. If the booking moves, this moves with it." |
*
* @param {Access_Before_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const access_before_hint = /** @type {((inputs?: Access_Before_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_Before_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_access_before_hint(inputs)
	return sv_access_before_hint(inputs)
});