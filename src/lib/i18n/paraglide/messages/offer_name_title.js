/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Name_TitleInputs */

const sv_offer_name_title = /** @type {(inputs: Offer_Name_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Namnet`)
};

const en_offer_name_title = /** @type {(inputs: Offer_Name_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The name`)
};

/**
* | output |
* | --- |
* | "The name" |
*
* @param {Offer_Name_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_name_title = /** @type {((inputs?: Offer_Name_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Name_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_name_title(inputs)
	return sv_offer_name_title(inputs)
});