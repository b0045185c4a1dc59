/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_SavingInputs */

const sv_storage_saving = /** @type {(inputs: Storage_SavingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hämtar byn …`)
};

const en_storage_saving = /** @type {(inputs: Storage_SavingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fetching the village …`)
};

/**
* | output |
* | --- |
* | "Fetching the village …" |
*
* @param {Storage_SavingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_saving = /** @type {((inputs?: Storage_SavingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_SavingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_saving(inputs)
	return sv_storage_saving(inputs)
});