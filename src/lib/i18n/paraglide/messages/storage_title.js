/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_TitleInputs */

const sv_storage_title = /** @type {(inputs: Storage_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`På den här enheten`)
};

const en_storage_title = /** @type {(inputs: Storage_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On this device`)
};

/**
* | output |
* | --- |
* | "On this device" |
*
* @param {Storage_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_title = /** @type {((inputs?: Storage_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_title(inputs)
	return sv_storage_title(inputs)
});