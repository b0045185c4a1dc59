/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_MapsInputs */

const sv_storage_maps = /** @type {(inputs: Storage_MapsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kartor`)
};

const en_storage_maps = /** @type {(inputs: Storage_MapsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Maps`)
};

/**
* | output |
* | --- |
* | "Maps" |
*
* @param {Storage_MapsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_maps = /** @type {((inputs?: Storage_MapsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_MapsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_maps(inputs)
	return sv_storage_maps(inputs)
});