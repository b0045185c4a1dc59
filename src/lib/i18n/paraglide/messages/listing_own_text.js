/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Own_TextInputs */

const sv_listing_own_text = /** @type {(inputs: Listing_Own_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Så här ser grannarna den. Frågor om den hamnar i din inkorg.`)
};

const en_listing_own_text = /** @type {(inputs: Listing_Own_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is how your neighbours see it. Questions about it land in your inbox.`)
};

/**
* | output |
* | --- |
* | "This is how your neighbours see it. Questions about it land in your inbox." |
*
* @param {Listing_Own_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_own_text = /** @type {((inputs?: Listing_Own_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Own_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_own_text(inputs)
	return sv_listing_own_text(inputs)
});