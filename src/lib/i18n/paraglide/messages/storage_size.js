/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ size: NonNullable<unknown> }} Storage_SizeInputs */

const sv_storage_size = /** @type {(inputs: Storage_SizeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ungefär ${i?.size}`)
};

const en_storage_size = /** @type {(inputs: Storage_SizeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`About ${i?.size}`)
};

/**
* | output |
* | --- |
* | "About {size}" |
*
* @param {Storage_SizeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_size = /** @type {((inputs: Storage_SizeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_SizeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_size(inputs)
	return sv_storage_size(inputs)
});