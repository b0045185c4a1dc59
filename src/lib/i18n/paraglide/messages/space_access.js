/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_AccessInputs */

const sv_space_access = /** @type {(inputs: Space_AccessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tillgänglighet`)
};

const en_space_access = /** @type {(inputs: Space_AccessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Accessibility`)
};

/**
* | output |
* | --- |
* | "Accessibility" |
*
* @param {Space_AccessInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_access = /** @type {((inputs?: Space_AccessInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_AccessInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_access(inputs)
	return sv_space_access(inputs)
});