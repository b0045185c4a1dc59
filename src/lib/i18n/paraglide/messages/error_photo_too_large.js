/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Photo_Too_LargeInputs */

const sv_error_photo_too_large = /** @type {(inputs: Error_Photo_Too_LargeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fotot är för stort. Välj ett mindre, eller ta ett nytt med mobilen.`)
};

const en_error_photo_too_large = /** @type {(inputs: Error_Photo_Too_LargeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The photo is too large. Choose a smaller one, or take a new one with your phone.`)
};

/**
* | output |
* | --- |
* | "The photo is too large. Choose a smaller one, or take a new one with your phone." |
*
* @param {Error_Photo_Too_LargeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_photo_too_large = /** @type {((inputs?: Error_Photo_Too_LargeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Photo_Too_LargeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_photo_too_large(inputs)
	return sv_error_photo_too_large(inputs)
});