/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Photo_Position_FirstInputs */

const sv_photo_position_first = /** @type {(inputs: Photo_Position_FirstInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Foto 1 av ${i?.count}, visas först`)
};

const en_photo_position_first = /** @type {(inputs: Photo_Position_FirstInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Photo 1 of ${i?.count}, shown first`)
};

/**
* | output |
* | --- |
* | "Photo 1 of {count}, shown first" |
*
* @param {Photo_Position_FirstInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const photo_position_first = /** @type {((inputs: Photo_Position_FirstInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Photo_Position_FirstInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_photo_position_first(inputs)
	return sv_photo_position_first(inputs)
});