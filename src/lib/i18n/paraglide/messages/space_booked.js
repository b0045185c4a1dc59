/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_BookedInputs */

const sv_space_booked = /** @type {(inputs: Space_BookedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Så bokas den`)
};

const en_space_booked = /** @type {(inputs: Space_BookedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How it is booked`)
};

/**
* | output |
* | --- |
* | "How it is booked" |
*
* @param {Space_BookedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_booked = /** @type {((inputs?: Space_BookedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_BookedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_booked(inputs)
	return sv_space_booked(inputs)
});