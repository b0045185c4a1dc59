/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_GraceInputs */

const sv_space_grace = /** @type {(inputs: Space_GraceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Så länge väntar vi på dem`)
};

const en_space_grace = /** @type {(inputs: Space_GraceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`So long we wait for them`)
};

/**
* | output |
* | --- |
* | "So long we wait for them" |
*
* @param {Space_GraceInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_grace = /** @type {((inputs?: Space_GraceInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_GraceInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_grace(inputs)
	return sv_space_grace(inputs)
});