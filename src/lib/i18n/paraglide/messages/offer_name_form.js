/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Name_FormInputs */

const sv_offer_name_form = /** @type {(inputs: Offer_Name_FormInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Annonsen`)
};

const en_offer_name_form = /** @type {(inputs: Offer_Name_FormInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The notice`)
};

/**
* | output |
* | --- |
* | "The notice" |
*
* @param {Offer_Name_FormInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_name_form = /** @type {((inputs?: Offer_Name_FormInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Name_FormInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_name_form(inputs)
	return sv_offer_name_form(inputs)
});