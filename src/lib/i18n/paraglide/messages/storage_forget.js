/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_ForgetInputs */

const sv_storage_forget = /** @type {(inputs: Storage_ForgetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Glöm den här enheten`)
};

const en_storage_forget = /** @type {(inputs: Storage_ForgetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Forget this device`)
};

/**
* | output |
* | --- |
* | "Forget this device" |
*
* @param {Storage_ForgetInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_forget = /** @type {((inputs?: Storage_ForgetInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_ForgetInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_forget(inputs)
	return sv_storage_forget(inputs)
});