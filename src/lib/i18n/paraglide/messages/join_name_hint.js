/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Join_Name_HintInputs */

const sv_join_name_hint = /** @type {(inputs: Join_Name_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Till exempel förnamn och första bokstaven i efternamnet: Greta N.`)
};

const en_join_name_hint = /** @type {(inputs: Join_Name_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example your first name and the first letter of your surname: Greta N.`)
};

/**
* | output |
* | --- |
* | "For example your first name and the first letter of your surname: Greta N." |
*
* @param {Join_Name_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const join_name_hint = /** @type {((inputs?: Join_Name_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Join_Name_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_join_name_hint(inputs)
	return sv_join_name_hint(inputs)
});