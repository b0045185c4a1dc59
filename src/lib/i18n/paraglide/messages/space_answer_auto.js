/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Answer_AutoInputs */

const sv_space_answer_auto = /** @type {(inputs: Space_Answer_AutoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ja direkt, om tiden är ledig`)
};

const en_space_answer_auto = /** @type {(inputs: Space_Answer_AutoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Yes at once, if the time is free`)
};

/**
* | output |
* | --- |
* | "Yes at once, if the time is free" |
*
* @param {Space_Answer_AutoInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_answer_auto = /** @type {((inputs?: Space_Answer_AutoInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Answer_AutoInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_answer_auto(inputs)
	return sv_space_answer_auto(inputs)
});