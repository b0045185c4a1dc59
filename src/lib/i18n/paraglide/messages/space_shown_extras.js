/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Shown_ExtrasInputs */

const sv_space_shown_extras = /** @type {(inputs: Space_Shown_ExtrasInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bokas ofta samtidigt`)
};

const en_space_shown_extras = /** @type {(inputs: Space_Shown_ExtrasInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Often booked with it`)
};

/**
* | output |
* | --- |
* | "Often booked with it" |
*
* @param {Space_Shown_ExtrasInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_shown_extras = /** @type {((inputs?: Space_Shown_ExtrasInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Shown_ExtrasInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_shown_extras(inputs)
	return sv_space_shown_extras(inputs)
});