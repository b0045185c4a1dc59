/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Door_Width_HintInputs */

const sv_space_door_width_hint = /** @type {(inputs: Space_Door_Width_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Där man kommer in. Den som kommer med rullstol behöver veta det.`)
};

const en_space_door_width_hint = /** @type {(inputs: Space_Door_Width_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Where one comes in. Somebody with a wheelchair needs to know.`)
};

/**
* | output |
* | --- |
* | "Where one comes in. Somebody with a wheelchair needs to know." |
*
* @param {Space_Door_Width_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_door_width_hint = /** @type {((inputs?: Space_Door_Width_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Door_Width_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_door_width_hint(inputs)
	return sv_space_door_width_hint(inputs)
});