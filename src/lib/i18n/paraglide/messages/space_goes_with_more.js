/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Goes_With_MoreInputs */

const sv_space_goes_with_more = /** @type {(inputs: Space_Goes_With_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Del av en större lokal, kök, stolar … (frivilligt)`)
};

const en_space_goes_with_more = /** @type {(inputs: Space_Goes_With_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Part of a larger room, kitchen, chairs … (optional)`)
};

/**
* | output |
* | --- |
* | "Part of a larger room, kitchen, chairs … (optional)" |
*
* @param {Space_Goes_With_MoreInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_goes_with_more = /** @type {((inputs?: Space_Goes_With_MoreInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Goes_With_MoreInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_goes_with_more(inputs)
	return sv_space_goes_with_more(inputs)
});