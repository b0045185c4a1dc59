/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Keep_BackwardsInputs */

const sv_space_keep_backwards = /** @type {(inputs: Space_Keep_BackwardsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tiden slutar innan den börjar.`)
};

const en_space_keep_backwards = /** @type {(inputs: Space_Keep_BackwardsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The time ends before it begins.`)
};

/**
* | output |
* | --- |
* | "The time ends before it begins." |
*
* @param {Space_Keep_BackwardsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_keep_backwards = /** @type {((inputs?: Space_Keep_BackwardsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Keep_BackwardsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_keep_backwards(inputs)
	return sv_space_keep_backwards(inputs)
});