/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_AppInputs */

const sv_storage_app = /** @type {(inputs: Storage_AppInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Appen själv`)
};

const en_storage_app = /** @type {(inputs: Storage_AppInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The app itself`)
};

/**
* | output |
* | --- |
* | "The app itself" |
*
* @param {Storage_AppInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_app = /** @type {((inputs?: Storage_AppInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_AppInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_app(inputs)
	return sv_storage_app(inputs)
});