/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Sign_Out_HintInputs */

const sv_me_sign_out_hint = /** @type {(inputs: Me_Sign_Out_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fungerar också utan täckning. Halvskrivna frågor och annonser som bara finns här tas bort.`)
};

const en_me_sign_out_hint = /** @type {(inputs: Me_Sign_Out_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Works without coverage too. Half-written requests and listings that are only here are removed.`)
};

/**
* | output |
* | --- |
* | "Works without coverage too. Half-written requests and listings that are only here are removed." |
*
* @param {Me_Sign_Out_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const me_sign_out_hint = /** @type {((inputs?: Me_Sign_Out_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Sign_Out_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_me_sign_out_hint(inputs)
	return sv_me_sign_out_hint(inputs)
});