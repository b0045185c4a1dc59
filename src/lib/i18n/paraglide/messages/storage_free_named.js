/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ what: NonNullable<unknown> }} Storage_Free_NamedInputs */

const sv_storage_free_named = /** @type {(inputs: Storage_Free_NamedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ta bort ${i?.what} från den här enheten`)
};

const en_storage_free_named = /** @type {(inputs: Storage_Free_NamedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Remove ${i?.what} from this device`)
};

/**
* | output |
* | --- |
* | "Remove {what} from this device" |
*
* @param {Storage_Free_NamedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_free_named = /** @type {((inputs: Storage_Free_NamedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Free_NamedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_free_named(inputs)
	return sv_storage_free_named(inputs)
});