/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Me_FoundInputs */

const sv_square_me_found = /** @type {(inputs: Square_Me_FoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vi räknar från ungefär där du är.`)
};

const en_square_me_found = /** @type {(inputs: Square_Me_FoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`We measure from roughly where you are.`)
};

/**
* | output |
* | --- |
* | "We measure from roughly where you are." |
*
* @param {Square_Me_FoundInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_me_found = /** @type {((inputs?: Square_Me_FoundInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Me_FoundInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_me_found(inputs)
	return sv_square_me_found(inputs)
});