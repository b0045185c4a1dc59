/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Category_WorkshopInputs */

const sv_category_workshop = /** @type {(inputs: Category_WorkshopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verkstad`)
};

const en_category_workshop = /** @type {(inputs: Category_WorkshopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Workshop`)
};

/**
* | output |
* | --- |
* | "Workshop" |
*
* @param {Category_WorkshopInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const category_workshop = /** @type {((inputs?: Category_WorkshopInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Category_WorkshopInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_category_workshop(inputs)
	return sv_category_workshop(inputs)
});