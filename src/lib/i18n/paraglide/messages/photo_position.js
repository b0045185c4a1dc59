/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ index: NonNullable<unknown>, count: NonNullable<unknown> }} Photo_PositionInputs */

const sv_photo_position = /** @type {(inputs: Photo_PositionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Foto ${i?.index} av ${i?.count}`)
};

const en_photo_position = /** @type {(inputs: Photo_PositionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Photo ${i?.index} of ${i?.count}`)
};

/**
* | output |
* | --- |
* | "Photo {index} of {count}" |
*
* @param {Photo_PositionInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const photo_position = /** @type {((inputs: Photo_PositionInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Photo_PositionInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_photo_position(inputs)
	return sv_photo_position(inputs)
});