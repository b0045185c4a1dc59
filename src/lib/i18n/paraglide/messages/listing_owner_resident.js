/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ village: NonNullable<unknown> }} Listing_Owner_ResidentInputs */

const sv_listing_owner_resident = /** @type {(inputs: Listing_Owner_ResidentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Granne i ${i?.village}`)
};

const en_listing_owner_resident = /** @type {(inputs: Listing_Owner_ResidentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Neighbour in ${i?.village}`)
};

/**
* | output |
* | --- |
* | "Neighbour in {village}" |
*
* @param {Listing_Owner_ResidentInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_owner_resident = /** @type {((inputs: Listing_Owner_ResidentInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Owner_ResidentInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_owner_resident(inputs)
	return sv_listing_owner_resident(inputs)
});