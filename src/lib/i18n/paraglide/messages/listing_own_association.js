/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ association: NonNullable<unknown> }} Listing_Own_AssociationInputs */

const sv_listing_own_association = /** @type {(inputs: Listing_Own_AssociationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Den här annonsen sköter du åt ${i?.association}`)
};

const en_listing_own_association = /** @type {(inputs: Listing_Own_AssociationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You look after this listing for ${i?.association}`)
};

/**
* | output |
* | --- |
* | "You look after this listing for {association}" |
*
* @param {Listing_Own_AssociationInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_own_association = /** @type {((inputs: Listing_Own_AssociationInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Own_AssociationInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_own_association(inputs)
	return sv_listing_own_association(inputs)
});