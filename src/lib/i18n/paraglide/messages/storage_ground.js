/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_GroundInputs */

const sv_storage_ground = /** @type {(inputs: Storage_GroundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kartunderlag`)
};

const en_storage_ground = /** @type {(inputs: Storage_GroundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Map ground`)
};

/**
* | output |
* | --- |
* | "Map ground" |
*
* @param {Storage_GroundInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_ground = /** @type {((inputs?: Storage_GroundInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_GroundInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_ground(inputs)
	return sv_storage_ground(inputs)
});