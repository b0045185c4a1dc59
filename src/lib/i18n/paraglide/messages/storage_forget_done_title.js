/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_Forget_Done_TitleInputs */

const sv_storage_forget_done_title = /** @type {(inputs: Storage_Forget_Done_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Klart, allt är borttaget`)
};

const en_storage_forget_done_title = /** @type {(inputs: Storage_Forget_Done_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Done, everything is removed`)
};

/**
* | output |
* | --- |
* | "Done, everything is removed" |
*
* @param {Storage_Forget_Done_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_forget_done_title = /** @type {((inputs?: Storage_Forget_Done_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Forget_Done_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_forget_done_title(inputs)
	return sv_storage_forget_done_title(inputs)
});