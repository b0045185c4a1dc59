/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_OpenInputs */

const sv_access_open = /** @type {(inputs: Access_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skriv eller ändra`)
};

const en_access_open = /** @type {(inputs: Access_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write or change`)
};

/**
* | output |
* | --- |
* | "Write or change" |
*
* @param {Access_OpenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const access_open = /** @type {((inputs?: Access_OpenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_OpenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_access_open(inputs)
	return sv_access_open(inputs)
});