/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_Evicted_SaveInputs */

const sv_storage_evicted_save = /** @type {(inputs: Storage_Evicted_SaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Spara igen`)
};

const en_storage_evicted_save = /** @type {(inputs: Storage_Evicted_SaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save again`)
};

/**
* | output |
* | --- |
* | "Save again" |
*
* @param {Storage_Evicted_SaveInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_evicted_save = /** @type {((inputs?: Storage_Evicted_SaveInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Evicted_SaveInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_evicted_save(inputs)
	return sv_storage_evicted_save(inputs)
});