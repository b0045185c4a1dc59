/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ shown: NonNullable<unknown>, count: NonNullable<unknown> }} Square_In_ViewInputs */

const sv_square_in_view = /** @type {(inputs: Square_In_ViewInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.shown} av ${i?.count} på kartan`)
};

const en_square_in_view = /** @type {(inputs: Square_In_ViewInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.shown} of ${i?.count} on the map`)
};

/**
* | output |
* | --- |
* | "{shown} of {count} on the map" |
*
* @param {Square_In_ViewInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_in_view = /** @type {((inputs: Square_In_ViewInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_In_ViewInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_in_view(inputs)
	return sv_square_in_view(inputs)
});