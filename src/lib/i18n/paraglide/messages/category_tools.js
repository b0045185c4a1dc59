/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Category_ToolsInputs */

const sv_category_tools = /** @type {(inputs: Category_ToolsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verktyg`)
};

const en_category_tools = /** @type {(inputs: Category_ToolsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tools`)
};

/**
* | output |
* | --- |
* | "Tools" |
*
* @param {Category_ToolsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const category_tools = /** @type {((inputs?: Category_ToolsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Category_ToolsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_category_tools(inputs)
	return sv_category_tools(inputs)
});