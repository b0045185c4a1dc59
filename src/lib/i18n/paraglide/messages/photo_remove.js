/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ index: NonNullable<unknown> }} Photo_RemoveInputs */

const sv_photo_remove = /** @type {(inputs: Photo_RemoveInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ta bort foto ${i?.index}`)
};

const en_photo_remove = /** @type {(inputs: Photo_RemoveInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Remove photo ${i?.index}`)
};

/**
* | output |
* | --- |
* | "Remove photo {index}" |
*
* @param {Photo_RemoveInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const photo_remove = /** @type {((inputs: Photo_RemoveInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Photo_RemoveInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_photo_remove(inputs)
	return sv_photo_remove(inputs)
});