/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Text_NormalInputs */

const sv_me_text_normal = /** @type {(inputs: Me_Text_NormalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vanlig`)
};

const en_me_text_normal = /** @type {(inputs: Me_Text_NormalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Normal`)
};

/**
* | output |
* | --- |
* | "Normal" |
*
* @param {Me_Text_NormalInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const me_text_normal = /** @type {((inputs?: Me_Text_NormalInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Text_NormalInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_me_text_normal(inputs)
	return sv_me_text_normal(inputs)
});