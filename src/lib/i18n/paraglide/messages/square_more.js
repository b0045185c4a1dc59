/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_MoreInputs */

const sv_square_more = /** @type {(inputs: Square_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Visa fler`)
};

const en_square_more = /** @type {(inputs: Square_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show more`)
};

/**
* | output |
* | --- |
* | "Show more" |
*
* @param {Square_MoreInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_more = /** @type {((inputs?: Square_MoreInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_MoreInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_more(inputs)
	return sv_square_more(inputs)
});