/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_SharedInputs */

const sv_storage_shared = /** @type {(inputs: Storage_SharedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Delade foton`)
};

const en_storage_shared = /** @type {(inputs: Storage_SharedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Shared photos`)
};

/**
* | output |
* | --- |
* | "Shared photos" |
*
* @param {Storage_SharedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_shared = /** @type {((inputs?: Storage_SharedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_SharedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_shared(inputs)
	return sv_storage_shared(inputs)
});