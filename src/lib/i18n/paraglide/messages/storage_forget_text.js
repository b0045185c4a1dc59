/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_Forget_TextInputs */

const sv_storage_forget_text = /** @type {(inputs: Storage_Forget_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tar bort allt Bytorget har sparat här och loggar ut dig. Bra om telefonen eller datorn är någon annans, eller ska byta ägare. I byn ändras ingenting.`)
};

const en_storage_forget_text = /** @type {(inputs: Storage_Forget_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Removes everything Bytorget keeps here and signs you out. Good when the phone or computer is somebody else’s, or changes hands. Nothing changes in the village.`)
};

/**
* | output |
* | --- |
* | "Removes everything Bytorget keeps here and signs you out. Good when the phone or computer is somebody else’s, or changes hands. Nothing changes in the village." |
*
* @param {Storage_Forget_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_forget_text = /** @type {((inputs?: Storage_Forget_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Forget_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_forget_text(inputs)
	return sv_storage_forget_text(inputs)
});