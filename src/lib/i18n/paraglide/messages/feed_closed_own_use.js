/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Feed_Closed_Own_UseInputs */

const sv_feed_closed_own_use = /** @type {(inputs: Feed_Closed_Own_UseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stängt: eget bruk`)
};

const en_feed_closed_own_use = /** @type {(inputs: Feed_Closed_Own_UseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Closed: own use`)
};

/**
* | output |
* | --- |
* | "Closed: own use" |
*
* @param {Feed_Closed_Own_UseInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const feed_closed_own_use = /** @type {((inputs?: Feed_Closed_Own_UseInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Feed_Closed_Own_UseInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_feed_closed_own_use(inputs)
	return sv_feed_closed_own_use(inputs)
});