/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Listing_GoneInputs */

const sv_error_listing_gone = /** @type {(inputs: Error_Listing_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Den här annonsen finns inte längre. Ägaren har tagit bort eller pausat den.`)
};

const en_error_listing_gone = /** @type {(inputs: Error_Listing_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This listing is no longer there. The owner has taken it away or paused it.`)
};

/**
* | output |
* | --- |
* | "This listing is no longer there. The owner has taken it away or paused it." |
*
* @param {Error_Listing_GoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_listing_gone = /** @type {((inputs?: Error_Listing_GoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Listing_GoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_listing_gone(inputs)
	return sv_error_listing_gone(inputs)
});