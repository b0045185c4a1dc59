/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_App_TextInputs */

const sv_storage_app_text = /** @type {(inputs: Storage_App_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Behövs för att Bytorget ska starta utan täckning.`)
};

const en_storage_app_text = /** @type {(inputs: Storage_App_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Needed for Bytorget to start without signal.`)
};

/**
* | output |
* | --- |
* | "Needed for Bytorget to start without signal." |
*
* @param {Storage_App_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_app_text = /** @type {((inputs?: Storage_App_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_App_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_app_text(inputs)
	return sv_storage_app_text(inputs)
});