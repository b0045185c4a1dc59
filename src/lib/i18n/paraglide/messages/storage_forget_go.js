/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_Forget_GoInputs */

const sv_storage_forget_go = /** @type {(inputs: Storage_Forget_GoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ja, ta bort allt`)
};

const en_storage_forget_go = /** @type {(inputs: Storage_Forget_GoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Yes, remove everything`)
};

/**
* | output |
* | --- |
* | "Yes, remove everything" |
*
* @param {Storage_Forget_GoInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_forget_go = /** @type {((inputs?: Storage_Forget_GoInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Forget_GoInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_forget_go(inputs)
	return sv_storage_forget_go(inputs)
});