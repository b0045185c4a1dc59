/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Term_AheadInputs */

const sv_space_term_ahead = /** @type {(inputs: Space_Term_AheadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bokas`)
};

const en_space_term_ahead = /** @type {(inputs: Space_Term_AheadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Booked`)
};

/**
* | output |
* | --- |
* | "Booked" |
*
* @param {Space_Term_AheadInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_term_ahead = /** @type {((inputs?: Space_Term_AheadInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Term_AheadInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_term_ahead(inputs)
	return sv_space_term_ahead(inputs)
});