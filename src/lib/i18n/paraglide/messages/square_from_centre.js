/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ distance: NonNullable<unknown> }} Square_From_CentreInputs */

const sv_square_from_centre = /** @type {(inputs: Square_From_CentreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ungefär ${i?.distance} från byns mitt`)
};

const en_square_from_centre = /** @type {(inputs: Square_From_CentreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`About ${i?.distance} from the centre`)
};

/**
* | output |
* | --- |
* | "About {distance} from the centre" |
*
* @param {Square_From_CentreInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_from_centre = /** @type {((inputs: Square_From_CentreInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_From_CentreInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_from_centre(inputs)
	return sv_square_from_centre(inputs)
});