/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Not_YoursInputs */

const sv_error_not_yours = /** @type {(inputs: Error_Not_YoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det här är inte ditt att ändra.`)
};

const en_error_not_yours = /** @type {(inputs: Error_Not_YoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is not yours to change.`)
};

/**
* | output |
* | --- |
* | "This is not yours to change." |
*
* @param {Error_Not_YoursInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_not_yours = /** @type {((inputs?: Error_Not_YoursInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Not_YoursInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_not_yours(inputs)
	return sv_error_not_yours(inputs)
});