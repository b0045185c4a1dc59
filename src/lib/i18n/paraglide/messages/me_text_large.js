/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Text_LargeInputs */

const sv_me_text_large = /** @type {(inputs: Me_Text_LargeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Större`)
};

const en_me_text_large = /** @type {(inputs: Me_Text_LargeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Larger`)
};

/**
* | output |
* | --- |
* | "Larger" |
*
* @param {Me_Text_LargeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const me_text_large = /** @type {((inputs?: Me_Text_LargeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Text_LargeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_me_text_large(inputs)
	return sv_me_text_large(inputs)
});