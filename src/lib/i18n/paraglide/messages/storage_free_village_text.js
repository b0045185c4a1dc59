/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_Free_Village_TextInputs */

const sv_storage_free_village_text = /** @type {(inputs: Storage_Free_Village_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bara det som är sparat på den här enheten tas bort. I byn ändras ingenting, och nästa gång du öppnar byn hämtas den igen.`)
};

const en_storage_free_village_text = /** @type {(inputs: Storage_Free_Village_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only what is kept on this device is removed. Nothing changes in the village, and it is fetched again when you open it.`)
};

/**
* | output |
* | --- |
* | "Only what is kept on this device is removed. Nothing changes in the village, and it is fetched again when you open it." |
*
* @param {Storage_Free_Village_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_free_village_text = /** @type {((inputs?: Storage_Free_Village_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Free_Village_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_free_village_text(inputs)
	return sv_storage_free_village_text(inputs)
});