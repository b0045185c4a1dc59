/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Door_WidthInputs */

const sv_space_door_width = /** @type {(inputs: Space_Door_WidthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dörrens bredd`)
};

const en_space_door_width = /** @type {(inputs: Space_Door_WidthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Width of the door`)
};

/**
* | output |
* | --- |
* | "Width of the door" |
*
* @param {Space_Door_WidthInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_door_width = /** @type {((inputs?: Space_Door_WidthInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Door_WidthInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_door_width(inputs)
	return sv_space_door_width(inputs)
});