/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Photo_NextInputs */

const sv_listing_photo_next = /** @type {(inputs: Listing_Photo_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nästa foto`)
};

const en_listing_photo_next = /** @type {(inputs: Listing_Photo_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Next photo`)
};

/**
* | output |
* | --- |
* | "Next photo" |
*
* @param {Listing_Photo_NextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_photo_next = /** @type {((inputs?: Listing_Photo_NextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Photo_NextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_photo_next(inputs)
	return sv_listing_photo_next(inputs)
});