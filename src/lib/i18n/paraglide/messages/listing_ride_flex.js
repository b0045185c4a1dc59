/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ time: NonNullable<unknown>, minutes: NonNullable<unknown> }} Listing_Ride_FlexInputs */

const sv_listing_ride_flex = /** @type {(inputs: Listing_Ride_FlexInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.time}, på ${i?.minutes} minuter när`)
};

const en_listing_ride_flex = /** @type {(inputs: Listing_Ride_FlexInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.time}, give or take ${i?.minutes} minutes`)
};

/**
* | output |
* | --- |
* | "{time}, give or take {minutes} minutes" |
*
* @param {Listing_Ride_FlexInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_ride_flex = /** @type {((inputs: Listing_Ride_FlexInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Ride_FlexInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_ride_flex(inputs)
	return sv_listing_ride_flex(inputs)
});