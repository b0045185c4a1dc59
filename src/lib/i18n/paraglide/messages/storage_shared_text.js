/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_Shared_TextInputs */

const sv_storage_shared_text = /** @type {(inputs: Storage_Shared_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Från en annan app, men inte i någon annons än.`)
};

const en_storage_shared_text = /** @type {(inputs: Storage_Shared_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`From another app, but not in a listing yet.`)
};

/**
* | output |
* | --- |
* | "From another app, but not in a listing yet." |
*
* @param {Storage_Shared_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_shared_text = /** @type {((inputs?: Storage_Shared_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Shared_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_shared_text(inputs)
	return sv_storage_shared_text(inputs)
});