/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Category_Boats_FishingInputs */

const sv_category_boats_fishing = /** @type {(inputs: Category_Boats_FishingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Båt och fiske`)
};

const en_category_boats_fishing = /** @type {(inputs: Category_Boats_FishingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Boats and fishing`)
};

/**
* | output |
* | --- |
* | "Boats and fishing" |
*
* @param {Category_Boats_FishingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const category_boats_fishing = /** @type {((inputs?: Category_Boats_FishingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Category_Boats_FishingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_category_boats_fishing(inputs)
	return sv_category_boats_fishing(inputs)
});