/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_FreedInputs */

const sv_storage_freed = /** @type {(inputs: Storage_FreedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Borttaget från den här enheten.`)
};

const en_storage_freed = /** @type {(inputs: Storage_FreedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Removed from this device.`)
};

/**
* | output |
* | --- |
* | "Removed from this device." |
*
* @param {Storage_FreedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_freed = /** @type {((inputs?: Storage_FreedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_FreedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_freed(inputs)
	return sv_storage_freed(inputs)
});