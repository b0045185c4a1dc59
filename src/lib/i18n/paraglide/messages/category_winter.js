/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Category_WinterInputs */

const sv_category_winter = /** @type {(inputs: Category_WinterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vinter och snö`)
};

const en_category_winter = /** @type {(inputs: Category_WinterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Winter and snow`)
};

/**
* | output |
* | --- |
* | "Winter and snow" |
*
* @param {Category_WinterInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const category_winter = /** @type {((inputs?: Category_WinterInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Category_WinterInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_category_winter(inputs)
	return sv_category_winter(inputs)
});