/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ limit: NonNullable<unknown> }} Mapmaking_Fault_Too_Large_FileInputs */

const sv_mapmaking_fault_too_large_file = /** @type {(inputs: Mapmaking_Fault_Too_Large_FileInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Filen är större än ${i?.limit}: det är kanske hela landet. Klipp ut byn och lite till ur den först: hur man gör står under ”Så får du tag på en fil”.`)
};

const en_mapmaking_fault_too_large_file = /** @type {(inputs: Mapmaking_Fault_Too_Large_FileInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The file is larger than ${i?.limit}: perhaps it is the whole country. Cut the village and a little more out of it first: how to do it is under “How to get a file”.`)
};

/**
* | output |
* | --- |
* | "The file is larger than {limit}: perhaps it is the whole country. Cut the village and a little more out of it first: how to do it is under “How to get a file”." |
*
* @param {Mapmaking_Fault_Too_Large_FileInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_fault_too_large_file = /** @type {((inputs: Mapmaking_Fault_Too_Large_FileInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Fault_Too_Large_FileInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_fault_too_large_file(inputs)
	return sv_mapmaking_fault_too_large_file(inputs)
});