/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Closed_NowInputs */

const sv_space_closed_now = /** @type {(inputs: Space_Closed_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stängt nu`)
};

const en_space_closed_now = /** @type {(inputs: Space_Closed_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Closed now`)
};

/**
* | output |
* | --- |
* | "Closed now" |
*
* @param {Space_Closed_NowInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_closed_now = /** @type {((inputs?: Space_Closed_NowInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Closed_NowInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_closed_now(inputs)
	return sv_space_closed_now(inputs)
});