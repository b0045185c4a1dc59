/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Ahead_HintInputs */

const sv_space_ahead_hint = /** @type {(inputs: Space_Ahead_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ett halvår är omkring 180 dagar. Högst 400.`)
};

const en_space_ahead_hint = /** @type {(inputs: Space_Ahead_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Half a year is about 180 days. At most 400.`)
};

/**
* | output |
* | --- |
* | "Half a year is about 180 days. At most 400." |
*
* @param {Space_Ahead_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_ahead_hint = /** @type {((inputs?: Space_Ahead_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Ahead_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_ahead_hint(inputs)
	return sv_space_ahead_hint(inputs)
});