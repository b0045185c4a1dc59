/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Fault_TruncatedInputs */

const sv_mapmaking_fault_truncated = /** @type {(inputs: Mapmaking_Fault_TruncatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Filen tar slut mitt i: hämtningen blev avbruten. Hämta den en gång till.`)
};

const en_mapmaking_fault_truncated = /** @type {(inputs: Mapmaking_Fault_TruncatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file ends in the middle: the download was cut off. Download it again.`)
};

/**
* | output |
* | --- |
* | "The file ends in the middle: the download was cut off. Download it again." |
*
* @param {Mapmaking_Fault_TruncatedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_fault_truncated = /** @type {((inputs?: Mapmaking_Fault_TruncatedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Fault_TruncatedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_fault_truncated(inputs)
	return sv_mapmaking_fault_truncated(inputs)
});