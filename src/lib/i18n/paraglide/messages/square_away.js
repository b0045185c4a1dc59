/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ distance: NonNullable<unknown> }} Square_AwayInputs */

const sv_square_away = /** @type {(inputs: Square_AwayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ungefär ${i?.distance} bort`)
};

const en_square_away = /** @type {(inputs: Square_AwayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`About ${i?.distance} away`)
};

/**
* | output |
* | --- |
* | "About {distance} away" |
*
* @param {Square_AwayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_away = /** @type {((inputs: Square_AwayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_AwayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_away(inputs)
	return sv_square_away(inputs)
});