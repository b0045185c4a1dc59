/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Round_The_ClockInputs */

const sv_space_round_the_clock = /** @type {(inputs: Space_Round_The_ClockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dygnet runt`)
};

const en_space_round_the_clock = /** @type {(inputs: Space_Round_The_ClockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`round the clock`)
};

/**
* | output |
* | --- |
* | "round the clock" |
*
* @param {Space_Round_The_ClockInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_round_the_clock = /** @type {((inputs?: Space_Round_The_ClockInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Round_The_ClockInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_round_the_clock(inputs)
	return sv_space_round_the_clock(inputs)
});