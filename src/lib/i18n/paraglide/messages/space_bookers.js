/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_BookersInputs */

const sv_space_bookers = /** @type {(inputs: Space_BookersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vem får boka?`)
};

const en_space_bookers = /** @type {(inputs: Space_BookersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who may book?`)
};

/**
* | output |
* | --- |
* | "Who may book?" |
*
* @param {Space_BookersInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_bookers = /** @type {((inputs?: Space_BookersInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_BookersInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_bookers(inputs)
	return sv_space_bookers(inputs)
});