/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Access_DirectionsInputs */

const sv_access_directions = /** @type {(inputs: Access_DirectionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Så kommer man in`)
};

const en_access_directions = /** @type {(inputs: Access_DirectionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How to get in`)
};

/**
* | output |
* | --- |
* | "How to get in" |
*
* @param {Access_DirectionsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const access_directions = /** @type {((inputs?: Access_DirectionsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Access_DirectionsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_access_directions(inputs)
	return sv_access_directions(inputs)
});