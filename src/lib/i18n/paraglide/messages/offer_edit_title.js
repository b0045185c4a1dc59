/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Edit_TitleInputs */

const sv_offer_edit_title = /** @type {(inputs: Offer_Edit_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ändra annonsen`)
};

const en_offer_edit_title = /** @type {(inputs: Offer_Edit_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change the notice`)
};

/**
* | output |
* | --- |
* | "Change the notice" |
*
* @param {Offer_Edit_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_edit_title = /** @type {((inputs?: Offer_Edit_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Edit_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_edit_title(inputs)
	return sv_offer_edit_title(inputs)
});