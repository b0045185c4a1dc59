/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_Code_AddInputs */

const sv_access_code_add = /** @type {(inputs: Access_Code_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lägg till en kod`)
};

const en_access_code_add = /** @type {(inputs: Access_Code_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add a code`)
};

/**
* | output |
* | --- |
* | "Add a code" |
*
* @param {Access_Code_AddInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const access_code_add = /** @type {((inputs?: Access_Code_AddInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_Code_AddInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_access_code_add(inputs)
	return sv_access_code_add(inputs)
});