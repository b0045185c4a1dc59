/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Own_EditInputs */

const sv_listing_own_edit = /** @type {(inputs: Listing_Own_EditInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ändra annonsen`)
};

const en_listing_own_edit = /** @type {(inputs: Listing_Own_EditInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change the listing`)
};

/**
* | output |
* | --- |
* | "Change the listing" |
*
* @param {Listing_Own_EditInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_own_edit = /** @type {((inputs?: Listing_Own_EditInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Own_EditInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_own_edit(inputs)
	return sv_listing_own_edit(inputs)
});