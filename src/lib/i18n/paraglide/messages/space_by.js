/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_ByInputs */

const sv_space_by = /** @type {(inputs: Space_ByInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hur bokas lokalen?`)
};

const en_space_by = /** @type {(inputs: Space_ByInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How is the room booked?`)
};

/**
* | output |
* | --- |
* | "How is the room booked?" |
*
* @param {Space_ByInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_by = /** @type {((inputs?: Space_ByInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_ByInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_by(inputs)
	return sv_space_by(inputs)
});