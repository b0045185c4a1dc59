/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_Save_FailedInputs */

const sv_storage_save_failed = /** @type {(inputs: Storage_Save_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Byn gick inte att spara`)
};

const en_storage_save_failed = /** @type {(inputs: Storage_Save_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The village could not be saved`)
};

/**
* | output |
* | --- |
* | "The village could not be saved" |
*
* @param {Storage_Save_FailedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_save_failed = /** @type {((inputs?: Storage_Save_FailedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Save_FailedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_save_failed(inputs)
	return sv_storage_save_failed(inputs)
});