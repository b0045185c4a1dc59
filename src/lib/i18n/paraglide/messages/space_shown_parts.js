/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Shown_PartsInputs */

const sv_space_shown_parts = /** @type {(inputs: Space_Shown_PartsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Går också att boka i delar`)
};

const en_space_shown_parts = /** @type {(inputs: Space_Shown_PartsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Can be booked in parts as well`)
};

/**
* | output |
* | --- |
* | "Can be booked in parts as well" |
*
* @param {Space_Shown_PartsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_shown_parts = /** @type {((inputs?: Space_Shown_PartsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Shown_PartsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_shown_parts(inputs)
	return sv_space_shown_parts(inputs)
});