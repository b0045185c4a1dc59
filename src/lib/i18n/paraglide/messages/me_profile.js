/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_ProfileInputs */

const sv_me_profile = /** @type {(inputs: Me_ProfileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dina uppgifter`)
};

const en_me_profile = /** @type {(inputs: Me_ProfileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`About you`)
};

/**
* | output |
* | --- |
* | "About you" |
*
* @param {Me_ProfileInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const me_profile = /** @type {((inputs?: Me_ProfileInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_ProfileInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_me_profile(inputs)
	return sv_me_profile(inputs)
});