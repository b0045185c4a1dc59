/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_NothingInputs */

const sv_storage_nothing = /** @type {(inputs: Storage_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inget`)
};

const en_storage_nothing = /** @type {(inputs: Storage_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing`)
};

/**
* | output |
* | --- |
* | "Nothing" |
*
* @param {Storage_NothingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_nothing = /** @type {((inputs?: Storage_NothingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_NothingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_nothing(inputs)
	return sv_storage_nothing(inputs)
});