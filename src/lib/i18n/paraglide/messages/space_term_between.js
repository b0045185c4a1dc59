/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Term_BetweenInputs */

const sv_space_term_between = /** @type {(inputs: Space_Term_BetweenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mellan bokningar`)
};

const en_space_term_between = /** @type {(inputs: Space_Term_BetweenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Between bookings`)
};

/**
* | output |
* | --- |
* | "Between bookings" |
*
* @param {Space_Term_BetweenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_term_between = /** @type {((inputs?: Space_Term_BetweenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Term_BetweenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_term_between(inputs)
	return sv_space_term_between(inputs)
});