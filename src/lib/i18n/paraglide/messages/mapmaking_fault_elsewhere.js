/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ village: NonNullable<unknown>, there: NonNullable<unknown>, here: NonNullable<unknown> }} Mapmaking_Fault_ElsewhereInputs */

const sv_mapmaking_fault_elsewhere = /** @type {(inputs: Mapmaking_Fault_ElsewhereInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Det finns ingenting av ${i?.village} i filen: den visar trakten runt ${i?.there}, och byn ligger vid ${i?.here}. Hämta en fil över rätt ställe.`)
};

const en_mapmaking_fault_elsewhere = /** @type {(inputs: Mapmaking_Fault_ElsewhereInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`There is nothing of ${i?.village} in the file: it shows the land round ${i?.there}, and the village lies at ${i?.here}. Download a file of the right place.`)
};

/**
* | output |
* | --- |
* | "There is nothing of {village} in the file: it shows the land round {there}, and the village lies at {here}. Download a file of the right place." |
*
* @param {Mapmaking_Fault_ElsewhereInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_fault_elsewhere = /** @type {((inputs: Mapmaking_Fault_ElsewhereInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Fault_ElsewhereInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_fault_elsewhere(inputs)
	return sv_mapmaking_fault_elsewhere(inputs)
});