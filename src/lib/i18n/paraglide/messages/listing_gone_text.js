/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Listing_Gone_TextInputs */

const sv_listing_gone_text = /** @type {(inputs: Listing_Gone_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ägaren kan ha tagit bort eller pausat den. Det kan finnas något liknande på torget.`)
};

const en_listing_gone_text = /** @type {(inputs: Listing_Gone_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The owner may have taken it away or paused it. There may be something like it on the square.`)
};

/**
* | output |
* | --- |
* | "The owner may have taken it away or paused it. There may be something like it on the square." |
*
* @param {Listing_Gone_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_gone_text = /** @type {((inputs?: Listing_Gone_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Gone_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_gone_text(inputs)
	return sv_listing_gone_text(inputs)
});