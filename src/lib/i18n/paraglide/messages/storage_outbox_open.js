/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_Outbox_OpenInputs */

const sv_storage_outbox_open = /** @type {(inputs: Storage_Outbox_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Visa listan`)
};

const en_storage_outbox_open = /** @type {(inputs: Storage_Outbox_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show the list`)
};

/**
* | output |
* | --- |
* | "Show the list" |
*
* @param {Storage_Outbox_OpenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_outbox_open = /** @type {((inputs?: Storage_Outbox_OpenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Outbox_OpenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_outbox_open(inputs)
	return sv_storage_outbox_open(inputs)
});