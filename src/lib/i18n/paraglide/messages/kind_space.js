/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Kind_SpaceInputs */

const sv_kind_space = /** @type {(inputs: Kind_SpaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lokal`)
};

const en_kind_space = /** @type {(inputs: Kind_SpaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Room`)
};

/**
* | output |
* | --- |
* | "Room" |
*
* @param {Kind_SpaceInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const kind_space = /** @type {((inputs?: Kind_SpaceInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Kind_SpaceInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_kind_space(inputs)
	return sv_kind_space(inputs)
});