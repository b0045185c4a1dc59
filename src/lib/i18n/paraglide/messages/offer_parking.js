/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_ParkingInputs */

const sv_offer_parking = /** @type {(inputs: Offer_ParkingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Parkering`)
};

const en_offer_parking = /** @type {(inputs: Offer_ParkingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Parking`)
};

/**
* | output |
* | --- |
* | "Parking" |
*
* @param {Offer_ParkingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_parking = /** @type {((inputs?: Offer_ParkingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_ParkingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_parking(inputs)
	return sv_offer_parking(inputs)
});