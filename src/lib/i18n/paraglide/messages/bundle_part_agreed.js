/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Bundle_Part_AgreedInputs */

const sv_bundle_part_agreed = /** @type {(inputs: Bundle_Part_AgreedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Har sagt ja`)
};

const en_bundle_part_agreed = /** @type {(inputs: Bundle_Part_AgreedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Has said yes`)
};

/**
* | output |
* | --- |
* | "Has said yes" |
*
* @param {Bundle_Part_AgreedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const bundle_part_agreed = /** @type {((inputs?: Bundle_Part_AgreedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Bundle_Part_AgreedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_bundle_part_agreed(inputs)
	return sv_bundle_part_agreed(inputs)
});