/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ place: NonNullable<unknown> }} Square_From_PlaceInputs */

const sv_square_from_place = /** @type {(inputs: Square_From_PlaceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Från ${i?.place}`)
};

const en_square_from_place = /** @type {(inputs: Square_From_PlaceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`From ${i?.place}`)
};

/**
* | output |
* | --- |
* | "From {place}" |
*
* @param {Square_From_PlaceInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_from_place = /** @type {((inputs: Square_From_PlaceInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_From_PlaceInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_from_place(inputs)
	return sv_square_from_place(inputs)
});