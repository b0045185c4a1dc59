/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Fault_Too_LargeInputs */

const sv_mapmaking_fault_too_large = /** @type {(inputs: Mapmaking_Fault_Too_LargeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det här är mycket mer än en by. Klipp ut byn och lite till ur filen först: hur man gör står under ”Så får du tag på en fil”.`)
};

const en_mapmaking_fault_too_large = /** @type {(inputs: Mapmaking_Fault_Too_LargeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is much more than a village. Cut the village and a little more out of the file first: how to do it is under “How to get a file”.`)
};

/**
* | output |
* | --- |
* | "This is much more than a village. Cut the village and a little more out of the file first: how to do it is under “How to get a file”." |
*
* @param {Mapmaking_Fault_Too_LargeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_fault_too_large = /** @type {((inputs?: Mapmaking_Fault_Too_LargeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Fault_Too_LargeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_fault_too_large(inputs)
	return sv_mapmaking_fault_too_large(inputs)
});