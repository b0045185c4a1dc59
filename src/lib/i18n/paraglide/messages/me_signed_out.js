/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Signed_OutInputs */

const sv_me_signed_out = /** @type {(inputs: Me_Signed_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Du är utloggad. Inget privat ligger kvar här.`)
};

const en_me_signed_out = /** @type {(inputs: Me_Signed_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are signed out. Nothing private is left here.`)
};

/**
* | output |
* | --- |
* | "You are signed out. Nothing private is left here." |
*
* @param {Me_Signed_OutInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const me_signed_out = /** @type {((inputs?: Me_Signed_OutInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Signed_OutInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_me_signed_out(inputs)
	return sv_me_signed_out(inputs)
});