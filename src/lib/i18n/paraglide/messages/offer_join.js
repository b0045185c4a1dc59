/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ village: NonNullable<unknown> }} Offer_JoinInputs */

const sv_offer_join = /** @type {(inputs: Offer_JoinInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Gå med i ${i?.village}`)
};

const en_offer_join = /** @type {(inputs: Offer_JoinInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Join ${i?.village}`)
};

/**
* | output |
* | --- |
* | "Join {village}" |
*
* @param {Offer_JoinInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_join = /** @type {((inputs: Offer_JoinInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_JoinInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_join(inputs)
	return sv_offer_join(inputs)
});