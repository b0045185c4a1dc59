/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_SpaceInputs */

const sv_listing_space = /** @type {(inputs: Listing_SpaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Om lokalen`)
};

const en_listing_space = /** @type {(inputs: Listing_SpaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`About the room`)
};

/**
* | output |
* | --- |
* | "About the room" |
*
* @param {Listing_SpaceInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_space = /** @type {((inputs?: Listing_SpaceInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_SpaceInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_space(inputs)
	return sv_listing_space(inputs)
});