/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_Forget_TitleInputs */

const sv_storage_forget_title = /** @type {(inputs: Storage_Forget_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Glöm den här enheten?`)
};

const en_storage_forget_title = /** @type {(inputs: Storage_Forget_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Forget this device?`)
};

/**
* | output |
* | --- |
* | "Forget this device?" |
*
* @param {Storage_Forget_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_forget_title = /** @type {((inputs?: Storage_Forget_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Forget_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_forget_title(inputs)
	return sv_storage_forget_title(inputs)
});