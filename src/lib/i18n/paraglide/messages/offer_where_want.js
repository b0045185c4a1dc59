/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Where_WantInputs */

const sv_offer_where_want = /** @type {(inputs: Offer_Where_WantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Var behövs det?`)
};

const en_offer_where_want = /** @type {(inputs: Offer_Where_WantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Where is it needed?`)
};

/**
* | output |
* | --- |
* | "Where is it needed?" |
*
* @param {Offer_Where_WantInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_where_want = /** @type {((inputs?: Offer_Where_WantInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Where_WantInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_where_want(inputs)
	return sv_offer_where_want(inputs)
});