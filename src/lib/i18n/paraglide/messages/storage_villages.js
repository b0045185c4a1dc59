/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_VillagesInputs */

const sv_storage_villages = /** @type {(inputs: Storage_VillagesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Byar`)
};

const en_storage_villages = /** @type {(inputs: Storage_VillagesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Villages`)
};

/**
* | output |
* | --- |
* | "Villages" |
*
* @param {Storage_VillagesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_villages = /** @type {((inputs?: Storage_VillagesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_VillagesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_villages(inputs)
	return sv_storage_villages(inputs)
});