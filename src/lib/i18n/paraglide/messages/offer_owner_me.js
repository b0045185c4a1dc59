/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Owner_MeInputs */

const sv_offer_owner_me = /** @type {(inputs: Offer_Owner_MeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Jag själv`)
};

const en_offer_owner_me = /** @type {(inputs: Offer_Owner_MeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Myself`)
};

/**
* | output |
* | --- |
* | "Myself" |
*
* @param {Offer_Owner_MeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_owner_me = /** @type {((inputs?: Offer_Owner_MeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Owner_MeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_owner_me(inputs)
	return sv_offer_owner_me(inputs)
});