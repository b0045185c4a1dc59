/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_FailedInputs */

const sv_storage_failed = /** @type {(inputs: Storage_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det som är sparat på enheten gick inte att läsa.`)
};

const en_storage_failed = /** @type {(inputs: Storage_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is kept on the device could not be read.`)
};

/**
* | output |
* | --- |
* | "What is kept on the device could not be read." |
*
* @param {Storage_FailedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_failed = /** @type {((inputs?: Storage_FailedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_FailedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_failed(inputs)
	return sv_storage_failed(inputs)
});