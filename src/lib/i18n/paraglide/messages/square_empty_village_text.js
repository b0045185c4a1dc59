/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ village: NonNullable<unknown> }} Square_Empty_Village_TextInputs */

const sv_square_empty_village_text = /** @type {(inputs: Square_Empty_Village_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ingen har lagt upp något i ${i?.village} än. Bli först: erbjud något du kan låna ut, eller efterlys det du saknar.`)
};

const en_square_empty_village_text = /** @type {(inputs: Square_Empty_Village_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nobody has put anything up in ${i?.village} yet. Be the first: offer something you can lend, or ask for what you lack.`)
};

/**
* | output |
* | --- |
* | "Nobody has put anything up in {village} yet. Be the first: offer something you can lend, or ask for what you lack." |
*
* @param {Square_Empty_Village_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_empty_village_text = /** @type {((inputs: Square_Empty_Village_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Empty_Village_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_empty_village_text(inputs)
	return sv_square_empty_village_text(inputs)
});