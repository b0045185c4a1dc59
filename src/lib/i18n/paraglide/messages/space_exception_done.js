/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Exception_DoneInputs */

const sv_space_exception_done = /** @type {(inputs: Space_Exception_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Klart`)
};

const en_space_exception_done = /** @type {(inputs: Space_Exception_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Done`)
};

/**
* | output |
* | --- |
* | "Done" |
*
* @param {Space_Exception_DoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_exception_done = /** @type {((inputs?: Space_Exception_DoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Exception_DoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_exception_done(inputs)
	return sv_space_exception_done(inputs)
});