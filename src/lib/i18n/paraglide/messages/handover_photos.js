/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Handover_PhotosInputs */

const sv_handover_photos = /** @type {(inputs: Handover_PhotosInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Foton av skicket`)
};

const en_handover_photos = /** @type {(inputs: Handover_PhotosInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Photos of the condition`)
};

/**
* | output |
* | --- |
* | "Photos of the condition" |
*
* @param {Handover_PhotosInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const handover_photos = /** @type {((inputs?: Handover_PhotosInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Handover_PhotosInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_handover_photos(inputs)
	return sv_handover_photos(inputs)
});