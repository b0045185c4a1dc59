/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_AheadInputs */

const sv_space_ahead = /** @type {(inputs: Space_AheadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hur långt fram kan man boka?`)
};

const en_space_ahead = /** @type {(inputs: Space_AheadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How far ahead can one book?`)
};

/**
* | output |
* | --- |
* | "How far ahead can one book?" |
*
* @param {Space_AheadInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_ahead = /** @type {((inputs?: Space_AheadInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_AheadInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_ahead(inputs)
	return sv_space_ahead(inputs)
});