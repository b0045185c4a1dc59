/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_Forget_UnsentInputs */

const sv_storage_forget_unsent = /** @type {(inputs: Storage_Forget_UnsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det här har inte skickats än och kommer aldrig fram:`)
};

const en_storage_forget_unsent = /** @type {(inputs: Storage_Forget_UnsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This has not been sent yet and will never arrive:`)
};

/**
* | output |
* | --- |
* | "This has not been sent yet and will never arrive:" |
*
* @param {Storage_Forget_UnsentInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_forget_unsent = /** @type {((inputs?: Storage_Forget_UnsentInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Forget_UnsentInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_forget_unsent(inputs)
	return sv_storage_forget_unsent(inputs)
});