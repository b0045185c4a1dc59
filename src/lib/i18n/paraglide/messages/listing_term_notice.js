/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Term_NoticeInputs */

const sv_listing_term_notice = /** @type {(inputs: Listing_Term_NoticeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Säg till`)
};

const en_listing_term_notice = /** @type {(inputs: Listing_Term_NoticeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask`)
};

/**
* | output |
* | --- |
* | "Ask" |
*
* @param {Listing_Term_NoticeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_term_notice = /** @type {((inputs?: Listing_Term_NoticeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Term_NoticeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_term_notice(inputs)
	return sv_listing_term_notice(inputs)
});