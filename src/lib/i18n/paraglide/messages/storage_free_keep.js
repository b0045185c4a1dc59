/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_Free_KeepInputs */

const sv_storage_free_keep = /** @type {(inputs: Storage_Free_KeepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Låt det vara kvar`)
};

const en_storage_free_keep = /** @type {(inputs: Storage_Free_KeepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keep it`)
};

/**
* | output |
* | --- |
* | "Keep it" |
*
* @param {Storage_Free_KeepInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_free_keep = /** @type {((inputs?: Storage_Free_KeepInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Free_KeepInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_free_keep(inputs)
	return sv_storage_free_keep(inputs)
});