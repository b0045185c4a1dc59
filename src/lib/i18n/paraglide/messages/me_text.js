/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_TextInputs */

const sv_me_text = /** @type {(inputs: Me_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Textstorlek`)
};

const en_me_text = /** @type {(inputs: Me_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Text size`)
};

/**
* | output |
* | --- |
* | "Text size" |
*
* @param {Me_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const me_text = /** @type {((inputs?: Me_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_me_text(inputs)
	return sv_me_text(inputs)
});