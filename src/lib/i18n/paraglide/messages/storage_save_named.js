/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ village: NonNullable<unknown> }} Storage_Save_NamedInputs */

const sv_storage_save_named = /** @type {(inputs: Storage_Save_NamedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Spara byn: ${i?.village}`)
};

const en_storage_save_named = /** @type {(inputs: Storage_Save_NamedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Save the village: ${i?.village}`)
};

/**
* | output |
* | --- |
* | "Save the village: {village}" |
*
* @param {Storage_Save_NamedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_save_named = /** @type {((inputs: Storage_Save_NamedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Save_NamedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_save_named(inputs)
	return sv_storage_save_named(inputs)
});