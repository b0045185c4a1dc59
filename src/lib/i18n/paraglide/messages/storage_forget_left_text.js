/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_Forget_Left_TextInputs */

const sv_storage_forget_left_text = /** @type {(inputs: Storage_Forget_Left_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stäng Bytorgets andra flikar och försök igen.`)
};

const en_storage_forget_left_text = /** @type {(inputs: Storage_Forget_Left_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Close Bytorget’s other tabs and try again.`)
};

/**
* | output |
* | --- |
* | "Close Bytorget’s other tabs and try again." |
*
* @param {Storage_Forget_Left_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_forget_left_text = /** @type {((inputs?: Storage_Forget_Left_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Forget_Left_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_forget_left_text(inputs)
	return sv_storage_forget_left_text(inputs)
});