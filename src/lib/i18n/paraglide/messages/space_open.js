/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_OpenInputs */

const sv_space_open = /** @type {(inputs: Space_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`När går den att boka?`)
};

const en_space_open = /** @type {(inputs: Space_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When can it be booked?`)
};

/**
* | output |
* | --- |
* | "When can it be booked?" |
*
* @param {Space_OpenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_open = /** @type {((inputs?: Space_OpenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_OpenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_open(inputs)
	return sv_space_open(inputs)
});