/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Join_NameInputs */

const sv_join_name = /** @type {(inputs: Join_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ditt namn, så som grannarna ser det`)
};

const en_join_name = /** @type {(inputs: Join_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your name, as the neighbours see it`)
};

/**
* | output |
* | --- |
* | "Your name, as the neighbours see it" |
*
* @param {Join_NameInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const join_name = /** @type {((inputs?: Join_NameInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Join_NameInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_join_name(inputs)
	return sv_join_name(inputs)
});