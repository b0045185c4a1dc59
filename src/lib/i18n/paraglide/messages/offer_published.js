/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_PublishedInputs */

const sv_offer_published = /** @type {(inputs: Offer_PublishedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nu syns den på torget`)
};

const en_offer_published = /** @type {(inputs: Offer_PublishedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Now it is up on the square`)
};

/**
* | output |
* | --- |
* | "Now it is up on the square" |
*
* @param {Offer_PublishedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_published = /** @type {((inputs?: Offer_PublishedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_PublishedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_published(inputs)
	return sv_offer_published(inputs)
});