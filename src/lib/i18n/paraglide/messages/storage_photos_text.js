/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_Photos_TextInputs */

const sv_storage_photos_text = /** @type {(inputs: Storage_Photos_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sådana du har sett. De hämtas igen när de behövs.`)
};

const en_storage_photos_text = /** @type {(inputs: Storage_Photos_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Those you have seen. They are fetched again when needed.`)
};

/**
* | output |
* | --- |
* | "Those you have seen. They are fetched again when needed." |
*
* @param {Storage_Photos_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_photos_text = /** @type {((inputs?: Storage_Photos_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Photos_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_photos_text(inputs)
	return sv_storage_photos_text(inputs)
});