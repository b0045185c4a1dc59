/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_Out_TitleInputs */

const sv_me_out_title = /** @type {(inputs: Me_Out_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Du är inte inloggad`)
};

const en_me_out_title = /** @type {(inputs: Me_Out_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are not signed in`)
};

/**
* | output |
* | --- |
* | "You are not signed in" |
*
* @param {Me_Out_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const me_out_title = /** @type {((inputs?: Me_Out_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_Out_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_me_out_title(inputs)
	return sv_me_out_title(inputs)
});