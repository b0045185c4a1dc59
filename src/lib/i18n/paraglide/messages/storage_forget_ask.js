/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_Forget_AskInputs */

const sv_storage_forget_ask = /** @type {(inputs: Storage_Forget_AskInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Du loggas ut, och allt som Bytorget har sparat här tas bort: byar, foton, inställningar och utkast.`)
};

const en_storage_forget_ask = /** @type {(inputs: Storage_Forget_AskInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are signed out, and everything Bytorget keeps here is removed: villages, photos, settings and drafts.`)
};

/**
* | output |
* | --- |
* | "You are signed out, and everything Bytorget keeps here is removed: villages, photos, settings and drafts." |
*
* @param {Storage_Forget_AskInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_forget_ask = /** @type {((inputs?: Storage_Forget_AskInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Forget_AskInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_forget_ask(inputs)
	return sv_storage_forget_ask(inputs)
});