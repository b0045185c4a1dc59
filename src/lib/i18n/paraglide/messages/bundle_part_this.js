/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Bundle_Part_ThisInputs */

const sv_bundle_part_this = /** @type {(inputs: Bundle_Part_ThisInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`den här`)
};

const en_bundle_part_this = /** @type {(inputs: Bundle_Part_ThisInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`this one`)
};

/**
* | output |
* | --- |
* | "this one" |
*
* @param {Bundle_Part_ThisInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const bundle_part_this = /** @type {((inputs?: Bundle_Part_ThisInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Bundle_Part_ThisInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_bundle_part_this(inputs)
	return sv_bundle_part_this(inputs)
});