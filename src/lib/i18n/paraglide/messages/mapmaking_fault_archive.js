/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ format: NonNullable<unknown> }} Mapmaking_Fault_ArchiveInputs */

const sv_mapmaking_fault_archive = /** @type {(inputs: Mapmaking_Fault_ArchiveInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Filen är packad (${i?.format}). Packa upp den och välj den fil som ligger i.`)
};

const en_mapmaking_fault_archive = /** @type {(inputs: Mapmaking_Fault_ArchiveInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The file is packed (${i?.format}). Unpack it and choose the file inside.`)
};

/**
* | output |
* | --- |
* | "The file is packed ({format}). Unpack it and choose the file inside." |
*
* @param {Mapmaking_Fault_ArchiveInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mapmaking_fault_archive = /** @type {((inputs: Mapmaking_Fault_ArchiveInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mapmaking_Fault_ArchiveInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mapmaking_fault_archive(inputs)
	return sv_mapmaking_fault_archive(inputs)
});