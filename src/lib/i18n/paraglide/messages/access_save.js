/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_SaveInputs */

const sv_access_save = /** @type {(inputs: Access_SaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Spara nyckel och kod`)
};

const en_access_save = /** @type {(inputs: Access_SaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save key and code`)
};

/**
* | output |
* | --- |
* | "Save key and code" |
*
* @param {Access_SaveInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const access_save = /** @type {((inputs?: Access_SaveInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_SaveInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_access_save(inputs)
	return sv_access_save(inputs)
});