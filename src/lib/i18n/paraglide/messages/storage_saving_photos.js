/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ done: NonNullable<unknown>, all: NonNullable<unknown> }} Storage_Saving_PhotosInputs */

const sv_storage_saving_photos = /** @type {(inputs: Storage_Saving_PhotosInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Hämtar foton: ${i?.done} av ${i?.all}`)
};

const en_storage_saving_photos = /** @type {(inputs: Storage_Saving_PhotosInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Fetching photos: ${i?.done} of ${i?.all}`)
};

/**
* | output |
* | --- |
* | "Fetching photos: {done} of {all}" |
*
* @param {Storage_Saving_PhotosInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_saving_photos = /** @type {((inputs: Storage_Saving_PhotosInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Saving_PhotosInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_saving_photos(inputs)
	return sv_storage_saving_photos(inputs)
});