/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Name_WhereInputs */

const sv_offer_name_where = /** @type {(inputs: Offer_Name_WhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plats`)
};

const en_offer_name_where = /** @type {(inputs: Offer_Name_WhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Place`)
};

/**
* | output |
* | --- |
* | "Place" |
*
* @param {Offer_Name_WhereInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_name_where = /** @type {((inputs?: Offer_Name_WhereInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Name_WhereInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_name_where(inputs)
	return sv_offer_name_where(inputs)
});