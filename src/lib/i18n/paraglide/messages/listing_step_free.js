/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Step_FreeInputs */

const sv_listing_step_free = /** @type {(inputs: Listing_Step_FreeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Utan trappsteg`)
};

const en_listing_step_free = /** @type {(inputs: Listing_Step_FreeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Step-free`)
};

/**
* | output |
* | --- |
* | "Step-free" |
*
* @param {Listing_Step_FreeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_step_free = /** @type {((inputs?: Listing_Step_FreeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Step_FreeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_step_free(inputs)
	return sv_listing_step_free(inputs)
});