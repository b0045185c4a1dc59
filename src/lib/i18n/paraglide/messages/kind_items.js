/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Kind_ItemsInputs */

const sv_kind_items = /** @type {(inputs: Kind_ItemsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Saker`)
};

const en_kind_items = /** @type {(inputs: Kind_ItemsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Things`)
};

/**
* | output |
* | --- |
* | "Things" |
*
* @param {Kind_ItemsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const kind_items = /** @type {((inputs?: Kind_ItemsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Kind_ItemsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_kind_items(inputs)
	return sv_kind_items(inputs)
});