/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_OpensInputs */

const sv_space_opens = /** @type {(inputs: Space_OpensInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Öppnar`)
};

const en_space_opens = /** @type {(inputs: Space_OpensInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opens`)
};

/**
* | output |
* | --- |
* | "Opens" |
*
* @param {Space_OpensInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_opens = /** @type {((inputs?: Space_OpensInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_OpensInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_opens(inputs)
	return sv_space_opens(inputs)
});