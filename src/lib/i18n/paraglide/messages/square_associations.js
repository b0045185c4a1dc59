/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_AssociationsInputs */

const sv_square_associations = /** @type {(inputs: Square_AssociationsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Föreningar`)
};

const en_square_associations = /** @type {(inputs: Square_AssociationsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Associations`)
};

/**
* | output |
* | --- |
* | "Associations" |
*
* @param {Square_AssociationsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_associations = /** @type {((inputs?: Square_AssociationsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_AssociationsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_associations(inputs)
	return sv_square_associations(inputs)
});