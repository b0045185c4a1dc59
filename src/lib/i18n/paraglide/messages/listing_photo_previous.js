/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Photo_PreviousInputs */

const sv_listing_photo_previous = /** @type {(inputs: Listing_Photo_PreviousInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Föregående foto`)
};

const en_listing_photo_previous = /** @type {(inputs: Listing_Photo_PreviousInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Previous photo`)
};

/**
* | output |
* | --- |
* | "Previous photo" |
*
* @param {Listing_Photo_PreviousInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_photo_previous = /** @type {((inputs?: Listing_Photo_PreviousInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Photo_PreviousInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_photo_previous(inputs)
	return sv_listing_photo_previous(inputs)
});