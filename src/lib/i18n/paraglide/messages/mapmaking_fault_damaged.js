/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mapmaking_Fault_DamagedInputs */

const sv_mapmaking_fault_damaged = /** @type {(inputs: Mapmaking_Fault_DamagedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Filen är skadad och går inte att läsa. Hämta den en gång till.`)
};

const en_mapmaking_fault_damaged = /** @type {(inputs: Mapmaking_Fault_DamagedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file is damaged and cannot be read. Download it again.`)
};

/**
* | output |
* | --- |
* | "The file is damaged and cannot be read. Download it again." |
*
* @param {Mapmaking_Fault_DamagedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_fault_damaged = /** @type {((inputs?: Mapmaking_Fault_DamagedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Fault_DamagedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_fault_damaged(inputs)
	return sv_mapmaking_fault_damaged(inputs)
});