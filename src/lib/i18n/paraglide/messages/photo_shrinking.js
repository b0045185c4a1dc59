/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Photo_ShrinkingInputs */

const sv_photo_shrinking = /** @type {(inputs: Photo_ShrinkingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gör bilden mindre …`)
};

const en_photo_shrinking = /** @type {(inputs: Photo_ShrinkingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Making the picture smaller …`)
};

/**
* | output |
* | --- |
* | "Making the picture smaller …" |
*
* @param {Photo_ShrinkingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const photo_shrinking = /** @type {((inputs?: Photo_ShrinkingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Photo_ShrinkingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_photo_shrinking(inputs)
	return sv_photo_shrinking(inputs)
});