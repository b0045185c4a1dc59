/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_ClosesInputs */

const sv_space_closes = /** @type {(inputs: Space_ClosesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stänger`)
};

const en_space_closes = /** @type {(inputs: Space_ClosesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Closes`)
};

/**
* | output |
* | --- |
* | "Closes" |
*
* @param {Space_ClosesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_closes = /** @type {((inputs?: Space_ClosesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_ClosesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_closes(inputs)
	return sv_space_closes(inputs)
});