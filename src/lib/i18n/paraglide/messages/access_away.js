/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_AwayInputs */

const sv_access_away = /** @type {(inputs: Access_AwayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det här finns bara hos servern, inte på telefonen. Försök igen när du har täckning.`)
};

const en_access_away = /** @type {(inputs: Access_AwayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is kept on the server only, not on this phone. Try again when you have a signal.`)
};

/**
* | output |
* | --- |
* | "This is kept on the server only, not on this phone. Try again when you have a signal." |
*
* @param {Access_AwayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const access_away = /** @type {((inputs?: Access_AwayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_AwayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_access_away(inputs)
	return sv_access_away(inputs)
});