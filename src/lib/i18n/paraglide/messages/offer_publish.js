/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_PublishInputs */

const sv_offer_publish = /** @type {(inputs: Offer_PublishInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sätt upp på torget`)
};

const en_offer_publish = /** @type {(inputs: Offer_PublishInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Put it up on the square`)
};

/**
* | output |
* | --- |
* | "Put it up on the square" |
*
* @param {Offer_PublishInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_publish = /** @type {((inputs?: Offer_PublishInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_PublishInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_publish(inputs)
	return sv_offer_publish(inputs)
});