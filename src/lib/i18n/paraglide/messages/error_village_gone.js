/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Village_GoneInputs */

const sv_error_village_gone = /** @type {(inputs: Error_Village_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Den här byn finns inte längre.`)
};

const en_error_village_gone = /** @type {(inputs: Error_Village_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This village is no longer there.`)
};

/**
* | output |
* | --- |
* | "This village is no longer there." |
*
* @param {Error_Village_GoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_village_gone = /** @type {((inputs?: Error_Village_GoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Village_GoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_village_gone(inputs)
	return sv_error_village_gone(inputs)
});