/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Fault_EmptyInputs */

const sv_mapmaking_fault_empty = /** @type {(inputs: Mapmaking_Fault_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det finns ingenting i filen. Hämta den en gång till.`)
};

const en_mapmaking_fault_empty = /** @type {(inputs: Mapmaking_Fault_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is nothing in the file. Download it again.`)
};

/**
* | output |
* | --- |
* | "There is nothing in the file. Download it again." |
*
* @param {Mapmaking_Fault_EmptyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_fault_empty = /** @type {((inputs?: Mapmaking_Fault_EmptyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Fault_EmptyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_fault_empty(inputs)
	return sv_mapmaking_fault_empty(inputs)
});