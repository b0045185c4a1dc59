/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_WhereInputs */

const sv_offer_where = /** @type {(inputs: Offer_WhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Var lånas den ut?`)
};

const en_offer_where = /** @type {(inputs: Offer_WhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Where is it lent out?`)
};

/**
* | output |
* | --- |
* | "Where is it lent out?" |
*
* @param {Offer_WhereInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_where = /** @type {((inputs?: Offer_WhereInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_WhereInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_where(inputs)
	return sv_offer_where(inputs)
});