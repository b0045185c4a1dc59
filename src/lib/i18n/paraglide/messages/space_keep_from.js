/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Keep_FromInputs */

const sv_space_keep_from = /** @type {(inputs: Space_Keep_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Från`)
};

const en_space_keep_from = /** @type {(inputs: Space_Keep_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`From`)
};

/**
* | output |
* | --- |
* | "From" |
*
* @param {Space_Keep_FromInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_keep_from = /** @type {((inputs?: Space_Keep_FromInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Keep_FromInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_keep_from(inputs)
	return sv_space_keep_from(inputs)
});