/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Bookers_AssociationInputs */

const sv_space_bookers_association = /** @type {(inputs: Space_Bookers_AssociationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bara föreningen`)
};

const en_space_bookers_association = /** @type {(inputs: Space_Bookers_AssociationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only the association`)
};

/**
* | output |
* | --- |
* | "Only the association" |
*
* @param {Space_Bookers_AssociationInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_bookers_association = /** @type {((inputs?: Space_Bookers_AssociationInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Bookers_AssociationInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_bookers_association(inputs)
	return sv_space_bookers_association(inputs)
});