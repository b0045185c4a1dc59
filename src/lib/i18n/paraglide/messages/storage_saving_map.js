/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_Saving_MapInputs */

const sv_storage_saving_map = /** @type {(inputs: Storage_Saving_MapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hämtar kartan …`)
};

const en_storage_saving_map = /** @type {(inputs: Storage_Saving_MapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fetching the map …`)
};

/**
* | output |
* | --- |
* | "Fetching the map …" |
*
* @param {Storage_Saving_MapInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_saving_map = /** @type {((inputs?: Storage_Saving_MapInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Saving_MapInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_saving_map(inputs)
	return sv_storage_saving_map(inputs)
});