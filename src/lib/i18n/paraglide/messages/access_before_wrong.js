/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_Before_WrongInputs */

const sv_access_before_wrong = /** @type {(inputs: Access_Before_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skriv ett helt tal mellan 0 och 72.`)
};

const en_access_before_wrong = /** @type {(inputs: Access_Before_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write a whole number between 0 and 72.`)
};

/**
* | output |
* | --- |
* | "Write a whole number between 0 and 72." |
*
* @param {Access_Before_WrongInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const access_before_wrong = /** @type {((inputs?: Access_Before_WrongInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_Before_WrongInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_access_before_wrong(inputs)
	return sv_access_before_wrong(inputs)
});