/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Keep_DamagedInputs */

const sv_offer_keep_damaged = /** @type {(inputs: Offer_Keep_DamagedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Den är trasig`)
};

const en_offer_keep_damaged = /** @type {(inputs: Offer_Keep_DamagedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It is broken`)
};

/**
* | output |
* | --- |
* | "It is broken" |
*
* @param {Offer_Keep_DamagedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_keep_damaged = /** @type {((inputs?: Offer_Keep_DamagedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Keep_DamagedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_keep_damaged(inputs)
	return sv_offer_keep_damaged(inputs)
});