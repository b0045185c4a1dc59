/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_Forget_Left_TitleInputs */

const sv_storage_forget_left_title = /** @type {(inputs: Storage_Forget_Left_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Allt gick inte att ta bort`)
};

const en_storage_forget_left_title = /** @type {(inputs: Storage_Forget_Left_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not everything could be removed`)
};

/**
* | output |
* | --- |
* | "Not everything could be removed" |
*
* @param {Storage_Forget_Left_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_forget_left_title = /** @type {((inputs?: Storage_Forget_Left_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Forget_Left_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_forget_left_title(inputs)
	return sv_storage_forget_left_title(inputs)
});