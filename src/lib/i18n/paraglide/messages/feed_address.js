/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_AddressInputs */

const sv_feed_address = /** @type {(inputs: Feed_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hemlig adress`)
};

const en_feed_address = /** @type {(inputs: Feed_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Secret address`)
};

/**
* | output |
* | --- |
* | "Secret address" |
*
* @param {Feed_AddressInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_address = /** @type {((inputs?: Feed_AddressInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_AddressInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_address(inputs)
	return sv_feed_address(inputs)
});