/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_Maps_TextInputs */

const sv_storage_maps_text = /** @type {(inputs: Storage_Maps_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hämtas igen när det behövs.`)
};

const en_storage_maps_text = /** @type {(inputs: Storage_Maps_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fetched again when needed.`)
};

/**
* | output |
* | --- |
* | "Fetched again when needed." |
*
* @param {Storage_Maps_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_maps_text = /** @type {((inputs?: Storage_Maps_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Maps_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_maps_text(inputs)
	return sv_storage_maps_text(inputs)
});