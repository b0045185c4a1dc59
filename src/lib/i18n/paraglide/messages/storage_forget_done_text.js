/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_Forget_Done_TextInputs */

const sv_storage_forget_done_text = /** @type {(inputs: Storage_Forget_Done_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bytorget har inget kvar på den här enheten. Öppnar du sidan igen börjar du om från början.`)
};

const en_storage_forget_done_text = /** @type {(inputs: Storage_Forget_Done_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bytorget has nothing left on this device. If you open the site again you start from the beginning.`)
};

/**
* | output |
* | --- |
* | "Bytorget has nothing left on this device. If you open the site again you start from the beginning." |
*
* @param {Storage_Forget_Done_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_forget_done_text = /** @type {((inputs?: Storage_Forget_Done_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Forget_Done_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_forget_done_text(inputs)
	return sv_storage_forget_done_text(inputs)
});