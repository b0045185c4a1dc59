/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_BodyInputs */

const sv_offer_body = /** @type {(inputs: Offer_BodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Berätta mer`)
};

const en_offer_body = /** @type {(inputs: Offer_BodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tell us more`)
};

/**
* | output |
* | --- |
* | "Tell us more" |
*
* @param {Offer_BodyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_body = /** @type {((inputs?: Offer_BodyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_BodyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_body(inputs)
	return sv_offer_body(inputs)
});