/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Photo_TakeInputs */

const sv_photo_take = /** @type {(inputs: Photo_TakeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ta ett foto`)
};

const en_photo_take = /** @type {(inputs: Photo_TakeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Take a photo`)
};

/**
* | output |
* | --- |
* | "Take a photo" |
*
* @param {Photo_TakeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const photo_take = /** @type {((inputs?: Photo_TakeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Photo_TakeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_photo_take(inputs)
	return sv_photo_take(inputs)
});