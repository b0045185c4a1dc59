/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Check_In_HintInputs */

const sv_space_check_in_hint = /** @type {(inputs: Space_Check_In_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kommer ingen blir lokalen ledig för nästa.`)
};

const en_space_check_in_hint = /** @type {(inputs: Space_Check_In_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`If nobody comes, the room becomes free for the next.`)
};

/**
* | output |
* | --- |
* | "If nobody comes, the room becomes free for the next." |
*
* @param {Space_Check_In_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_check_in_hint = /** @type {((inputs?: Space_Check_In_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Check_In_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_check_in_hint(inputs)
	return sv_space_check_in_hint(inputs)
});