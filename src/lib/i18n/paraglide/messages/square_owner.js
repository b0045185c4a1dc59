/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_OwnerInputs */

const sv_square_owner = /** @type {(inputs: Square_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vems det är`)
};

const en_square_owner = /** @type {(inputs: Square_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whose it is`)
};

/**
* | output |
* | --- |
* | "Whose it is" |
*
* @param {Square_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_owner = /** @type {((inputs?: Square_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_owner(inputs)
	return sv_square_owner(inputs)
});