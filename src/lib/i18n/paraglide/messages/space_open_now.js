/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Open_NowInputs */

const sv_space_open_now = /** @type {(inputs: Space_Open_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Öppet nu`)
};

const en_space_open_now = /** @type {(inputs: Space_Open_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open now`)
};

/**
* | output |
* | --- |
* | "Open now" |
*
* @param {Space_Open_NowInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_open_now = /** @type {((inputs?: Space_Open_NowInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Open_NowInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_open_now(inputs)
	return sv_space_open_now(inputs)
});