/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Gone_TitleInputs */

const sv_listing_gone_title = /** @type {(inputs: Listing_Gone_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Annonsen finns inte här längre`)
};

const en_listing_gone_title = /** @type {(inputs: Listing_Gone_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This listing is no longer here`)
};

/**
* | output |
* | --- |
* | "This listing is no longer here" |
*
* @param {Listing_Gone_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_gone_title = /** @type {((inputs?: Listing_Gone_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Gone_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_gone_title(inputs)
	return sv_listing_gone_title(inputs)
});