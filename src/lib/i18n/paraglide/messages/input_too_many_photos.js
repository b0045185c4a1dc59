/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ most: NonNullable<unknown> }} Input_Too_Many_PhotosInputs */

const sv_input_too_many_photos = /** @type {(inputs: Input_Too_Many_PhotosInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Högst ${i?.most} foton får plats.`)
};

const en_input_too_many_photos = /** @type {(inputs: Input_Too_Many_PhotosInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`There is room for ${i?.most} photos.`)
};

/**
* | output |
* | --- |
* | "There is room for {most} photos." |
*
* @param {Input_Too_Many_PhotosInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const input_too_many_photos = /** @type {((inputs: Input_Too_Many_PhotosInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Input_Too_Many_PhotosInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_input_too_many_photos(inputs)
	return sv_input_too_many_photos(inputs)
});