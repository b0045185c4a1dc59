/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Is_WholeInputs */

const sv_space_is_whole = /** @type {(inputs: Space_Is_WholeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Andra lokaler är delar av den här. Det ändras hos delarna.`)
};

const en_space_is_whole = /** @type {(inputs: Space_Is_WholeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Other rooms are parts of this one. That is changed at the parts.`)
};

/**
* | output |
* | --- |
* | "Other rooms are parts of this one. That is changed at the parts." |
*
* @param {Space_Is_WholeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_is_whole = /** @type {((inputs?: Space_Is_WholeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Is_WholeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_is_whole(inputs)
	return sv_space_is_whole(inputs)
});