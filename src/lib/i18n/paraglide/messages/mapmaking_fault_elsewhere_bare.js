/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ village: NonNullable<unknown> }} Mapmaking_Fault_Elsewhere_BareInputs */

const sv_mapmaking_fault_elsewhere_bare = /** @type {(inputs: Mapmaking_Fault_Elsewhere_BareInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Det finns ingenting av ${i?.village} i filen. Hämta en fil över rätt ställe.`)
};

const en_mapmaking_fault_elsewhere_bare = /** @type {(inputs: Mapmaking_Fault_Elsewhere_BareInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`There is nothing of ${i?.village} in the file. Download a file of the right place.`)
};

/**
* | output |
* | --- |
* | "There is nothing of {village} in the file. Download a file of the right place." |
*
* @param {Mapmaking_Fault_Elsewhere_BareInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_fault_elsewhere_bare = /** @type {((inputs: Mapmaking_Fault_Elsewhere_BareInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Fault_Elsewhere_BareInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_fault_elsewhere_bare(inputs)
	return sv_mapmaking_fault_elsewhere_bare(inputs)
});