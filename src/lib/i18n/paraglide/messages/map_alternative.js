/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ village: NonNullable<unknown> }} Map_AlternativeInputs */

const sv_map_alternative = /** @type {(inputs: Map_AlternativeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Här ligger kartan över ${i?.village}. Allt som finns på den finns också i listan.`)
};

const en_map_alternative = /** @type {(inputs: Map_AlternativeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The map of ${i?.village} is here. Everything on it is in the list too.`)
};

/**
* | output |
* | --- |
* | "The map of {village} is here. Everything on it is in the list too." |
*
* @param {Map_AlternativeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const map_alternative = /** @type {((inputs: Map_AlternativeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Map_AlternativeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_map_alternative(inputs)
	return sv_map_alternative(inputs)
});