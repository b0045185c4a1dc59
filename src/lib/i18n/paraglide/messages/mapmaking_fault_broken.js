/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Fault_BrokenInputs */

const sv_mapmaking_fault_broken = /** @type {(inputs: Mapmaking_Fault_BrokenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det gick inte att läsa filen till slutet. Kanske räckte minnet inte till, eller så bröts kontakten. Stäng andra program och försök igen, eller gör det på en dator.`)
};

const en_mapmaking_fault_broken = /** @type {(inputs: Mapmaking_Fault_BrokenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file could not be read to its end. Perhaps there was not memory enough, or contact was lost. Close other programs and try again, or do it on a computer.`)
};

/**
* | output |
* | --- |
* | "The file could not be read to its end. Perhaps there was not memory enough, or contact was lost. Close other programs and try again, or do it on a computer." |
*
* @param {Mapmaking_Fault_BrokenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_fault_broken = /** @type {((inputs?: Mapmaking_Fault_BrokenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Fault_BrokenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_fault_broken(inputs)
	return sv_mapmaking_fault_broken(inputs)
});