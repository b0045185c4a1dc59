/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Space_WantedInputs */

const sv_listing_space_wanted = /** @type {(inputs: Listing_Space_WantedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det som söks`)
};

const en_listing_space_wanted = /** @type {(inputs: Listing_Space_WantedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is wanted`)
};

/**
* | output |
* | --- |
* | "What is wanted" |
*
* @param {Listing_Space_WantedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_space_wanted = /** @type {((inputs?: Listing_Space_WantedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Space_WantedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_space_wanted(inputs)
	return sv_listing_space_wanted(inputs)
});