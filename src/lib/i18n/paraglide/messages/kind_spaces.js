/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Kind_SpacesInputs */

const sv_kind_spaces = /** @type {(inputs: Kind_SpacesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lokaler`)
};

const en_kind_spaces = /** @type {(inputs: Kind_SpacesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rooms`)
};

/**
* | output |
* | --- |
* | "Rooms" |
*
* @param {Kind_SpacesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const kind_spaces = /** @type {((inputs?: Kind_SpacesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Kind_SpacesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_kind_spaces(inputs)
	return sv_kind_spaces(inputs)
});