/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Me_NameInputs */

const sv_me_name = /** @type {(inputs: Me_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Namn, så som grannarna ser det`)
};

const en_me_name = /** @type {(inputs: Me_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name, as the neighbours see it`)
};

/**
* | output |
* | --- |
* | "Name, as the neighbours see it" |
*
* @param {Me_NameInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const me_name = /** @type {((inputs?: Me_NameInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Me_NameInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_me_name(inputs)
	return sv_me_name(inputs)
});