/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Term_BookersInputs */

const sv_space_term_bookers = /** @type {(inputs: Space_Term_BookersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Föreningen bokar åt dig. Ring eller skriv till dem.`)
};

const en_space_term_bookers = /** @type {(inputs: Space_Term_BookersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The association books for you. Call or write to them.`)
};

/**
* | output |
* | --- |
* | "The association books for you. Call or write to them." |
*
* @param {Space_Term_BookersInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_term_bookers = /** @type {((inputs?: Space_Term_BookersInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Term_BookersInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_term_bookers(inputs)
	return sv_space_term_bookers(inputs)
});