/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_SaveInputs */

const sv_storage_save = /** @type {(inputs: Storage_SaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Spara byn`)
};

const en_storage_save = /** @type {(inputs: Storage_SaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save the village`)
};

/**
* | output |
* | --- |
* | "Save the village" |
*
* @param {Storage_SaveInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_save = /** @type {((inputs?: Storage_SaveInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_SaveInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_save(inputs)
	return sv_storage_save(inputs)
});