/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_OtherInputs */

const sv_storage_other = /** @type {(inputs: Storage_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Annat`)
};

const en_storage_other = /** @type {(inputs: Storage_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Other things`)
};

/**
* | output |
* | --- |
* | "Other things" |
*
* @param {Storage_OtherInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_other = /** @type {((inputs?: Storage_OtherInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_OtherInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_other(inputs)
	return sv_storage_other(inputs)
});