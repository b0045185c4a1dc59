/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Exception_AddInputs */

const sv_space_exception_add = /** @type {(inputs: Space_Exception_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lägg till en dag`)
};

const en_space_exception_add = /** @type {(inputs: Space_Exception_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add a day`)
};

/**
* | output |
* | --- |
* | "Add a day" |
*
* @param {Space_Exception_AddInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_exception_add = /** @type {((inputs?: Space_Exception_AddInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Exception_AddInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_exception_add(inputs)
	return sv_space_exception_add(inputs)
});