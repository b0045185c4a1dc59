/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_ActiveInputs */

const sv_square_active = /** @type {(inputs: Square_ActiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Valda filter`)
};

const en_square_active = /** @type {(inputs: Square_ActiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Chosen filters`)
};

/**
* | output |
* | --- |
* | "Chosen filters" |
*
* @param {Square_ActiveInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_active = /** @type {((inputs?: Square_ActiveInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_ActiveInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_active(inputs)
	return sv_square_active(inputs)
});