/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Share_AddressInputs */

const sv_listing_share_address = /** @type {(inputs: Listing_Share_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Adressen till annonsen`)
};

const en_listing_share_address = /** @type {(inputs: Listing_Share_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The listing's address`)
};

/**
* | output |
* | --- |
* | "The listing's address" |
*
* @param {Listing_Share_AddressInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_share_address = /** @type {((inputs?: Listing_Share_AddressInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Share_AddressInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_share_address(inputs)
	return sv_listing_share_address(inputs)
});