/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_Save_TextInputs */

const sv_storage_save_text = /** @type {(inputs: Storage_Save_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hämtar allt i byn med karta och foton, så att det finns här när täckningen är slut.`)
};

const en_storage_save_text = /** @type {(inputs: Storage_Save_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fetches all of the village with its map and photos, so that it is here when the signal ends.`)
};

/**
* | output |
* | --- |
* | "Fetches all of the village with its map and photos, so that it is here when the signal ends." |
*
* @param {Storage_Save_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_save_text = /** @type {((inputs?: Storage_Save_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Save_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_save_text(inputs)
	return sv_storage_save_text(inputs)
});