/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_PhotosInputs */

const sv_storage_photos = /** @type {(inputs: Storage_PhotosInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Foton från annonser`)
};

const en_storage_photos = /** @type {(inputs: Storage_PhotosInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Photos from listings`)
};

/**
* | output |
* | --- |
* | "Photos from listings" |
*
* @param {Storage_PhotosInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_photos = /** @type {((inputs?: Storage_PhotosInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_PhotosInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_photos(inputs)
	return sv_storage_photos(inputs)
});