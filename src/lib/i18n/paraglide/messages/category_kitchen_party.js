/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Category_Kitchen_PartyInputs */

const sv_category_kitchen_party = /** @type {(inputs: Category_Kitchen_PartyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kök och kalas`)
};

const en_category_kitchen_party = /** @type {(inputs: Category_Kitchen_PartyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kitchen and parties`)
};

/**
* | output |
* | --- |
* | "Kitchen and parties" |
*
* @param {Category_Kitchen_PartyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const category_kitchen_party = /** @type {((inputs?: Category_Kitchen_PartyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Category_Kitchen_PartyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_category_kitchen_party(inputs)
	return sv_category_kitchen_party(inputs)
});