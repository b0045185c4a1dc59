/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, size: NonNullable<unknown> }} Storage_AmountInputs */

const sv_storage_amount = /** @type {(inputs: Storage_AmountInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} st, ungefär ${i?.size}`)
};

const en_storage_amount = /** @type {(inputs: Storage_AmountInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count}, about ${i?.size}`)
};

/**
* | output |
* | --- |
* | "{count}, about {size}" |
*
* @param {Storage_AmountInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_amount = /** @type {((inputs: Storage_AmountInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_AmountInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_amount(inputs)
	return sv_storage_amount(inputs)
});