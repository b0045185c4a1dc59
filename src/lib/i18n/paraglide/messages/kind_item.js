/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Kind_ItemInputs */

const sv_kind_item = /** @type {(inputs: Kind_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sak`)
};

const en_kind_item = /** @type {(inputs: Kind_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Thing`)
};

/**
* | output |
* | --- |
* | "Thing" |
*
* @param {Kind_ItemInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const kind_item = /** @type {((inputs?: Kind_ItemInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Kind_ItemInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_kind_item(inputs)
	return sv_kind_item(inputs)
});