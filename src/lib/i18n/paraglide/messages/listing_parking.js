/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_ParkingInputs */

const sv_listing_parking = /** @type {(inputs: Listing_ParkingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Parkering`)
};

const en_listing_parking = /** @type {(inputs: Listing_ParkingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Parking`)
};

/**
* | output |
* | --- |
* | "Parking" |
*
* @param {Listing_ParkingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_parking = /** @type {((inputs?: Listing_ParkingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_ParkingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_parking(inputs)
	return sv_listing_parking(inputs)
});