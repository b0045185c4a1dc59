/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_PausedInputs */

const sv_listing_paused = /** @type {(inputs: Listing_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Annonsen är pausad. Bara du ser den.`)
};

const en_listing_paused = /** @type {(inputs: Listing_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The listing is paused. Only you see it.`)
};

/**
* | output |
* | --- |
* | "The listing is paused. Only you see it." |
*
* @param {Listing_PausedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_paused = /** @type {((inputs?: Listing_PausedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_PausedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_paused(inputs)
	return sv_listing_paused(inputs)
});