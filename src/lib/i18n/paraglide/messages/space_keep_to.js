/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Keep_ToInputs */

const sv_space_keep_to = /** @type {(inputs: Space_Keep_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Till`)
};

const en_space_keep_to = /** @type {(inputs: Space_Keep_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To`)
};

/**
* | output |
* | --- |
* | "To" |
*
* @param {Space_Keep_ToInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_keep_to = /** @type {((inputs?: Space_Keep_ToInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Keep_ToInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_keep_to(inputs)
	return sv_space_keep_to(inputs)
});