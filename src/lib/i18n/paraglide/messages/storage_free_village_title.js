/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ village: NonNullable<unknown> }} Storage_Free_Village_TitleInputs */

const sv_storage_free_village_title = /** @type {(inputs: Storage_Free_Village_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ta bort ${i?.village} härifrån?`)
};

const en_storage_free_village_title = /** @type {(inputs: Storage_Free_Village_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Remove ${i?.village} from here?`)
};

/**
* | output |
* | --- |
* | "Remove {village} from here?" |
*
* @param {Storage_Free_Village_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_free_village_title = /** @type {((inputs: Storage_Free_Village_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Free_Village_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_free_village_title(inputs)
	return sv_storage_free_village_title(inputs)
});