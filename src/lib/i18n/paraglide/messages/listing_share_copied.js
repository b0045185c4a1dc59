/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Share_CopiedInputs */

const sv_listing_share_copied = /** @type {(inputs: Listing_Share_CopiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Länken är kopierad. Klistra in den där du vill dela den.`)
};

const en_listing_share_copied = /** @type {(inputs: Listing_Share_CopiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The link is copied. Paste it wherever you want to share it.`)
};

/**
* | output |
* | --- |
* | "The link is copied. Paste it wherever you want to share it." |
*
* @param {Listing_Share_CopiedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_share_copied = /** @type {((inputs?: Listing_Share_CopiedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Share_CopiedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_share_copied(inputs)
	return sv_listing_share_copied(inputs)
});