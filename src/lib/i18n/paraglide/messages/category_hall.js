/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Category_HallInputs */

const sv_category_hall = /** @type {(inputs: Category_HallInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Samlingslokal`)
};

const en_category_hall = /** @type {(inputs: Category_HallInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Village hall`)
};

/**
* | output |
* | --- |
* | "Village hall" |
*
* @param {Category_HallInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const category_hall = /** @type {((inputs?: Category_HallInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Category_HallInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_category_hall(inputs)
	return sv_category_hall(inputs)
});