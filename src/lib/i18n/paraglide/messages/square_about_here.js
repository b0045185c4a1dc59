/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ distance: NonNullable<unknown> }} Square_About_HereInputs */

const sv_square_about_here = /** @type {(inputs: Square_About_HereInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ungefär här, inom ${i?.distance}`)
};

const en_square_about_here = /** @type {(inputs: Square_About_HereInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`About here, within ${i?.distance}`)
};

/**
* | output |
* | --- |
* | "About here, within {distance}" |
*
* @param {Square_About_HereInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_about_here = /** @type {((inputs: Square_About_HereInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_About_HereInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_about_here(inputs)
	return sv_square_about_here(inputs)
});