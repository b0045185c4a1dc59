/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ index: NonNullable<unknown>, count: NonNullable<unknown> }} Photo_MovedInputs */

const sv_photo_moved = /** @type {(inputs: Photo_MovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Flyttat. Nu är det foto ${i?.index} av ${i?.count}.`)
};

const en_photo_moved = /** @type {(inputs: Photo_MovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Moved. It is now photo ${i?.index} of ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Moved. It is now photo {index} of {count}." |
*
* @param {Photo_MovedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const photo_moved = /** @type {((inputs: Photo_MovedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Photo_MovedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_photo_moved(inputs)
	return sv_photo_moved(inputs)
});