/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ distance: NonNullable<unknown> }} Square_Within_CentreInputs */

const sv_square_within_centre = /** @type {(inputs: Square_Within_CentreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Högst ${i?.distance} från byns mitt`)
};

const en_square_within_centre = /** @type {(inputs: Square_Within_CentreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`At most ${i?.distance} from the village centre`)
};

/**
* | output |
* | --- |
* | "At most {distance} from the village centre" |
*
* @param {Square_Within_CentreInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_within_centre = /** @type {((inputs: Square_Within_CentreInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Within_CentreInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_within_centre(inputs)
	return sv_square_within_centre(inputs)
});