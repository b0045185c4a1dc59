/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_Codes_HintInputs */

const sv_access_codes_hint = /** @type {(inputs: Access_Codes_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Den som har bokat ser bara koden för sin dag.`)
};

const en_access_codes_hint = /** @type {(inputs: Access_Codes_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whoever has booked sees only the code of that day.`)
};

/**
* | output |
* | --- |
* | "Whoever has booked sees only the code of that day." |
*
* @param {Access_Codes_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const access_codes_hint = /** @type {((inputs?: Access_Codes_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_Codes_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_access_codes_hint(inputs)
	return sv_access_codes_hint(inputs)
});