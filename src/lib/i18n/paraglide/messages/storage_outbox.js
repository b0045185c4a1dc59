/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_OutboxInputs */

const sv_storage_outbox = /** @type {(inputs: Storage_OutboxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Att skicka`)
};

const en_storage_outbox = /** @type {(inputs: Storage_OutboxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To be sent`)
};

/**
* | output |
* | --- |
* | "To be sent" |
*
* @param {Storage_OutboxInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_outbox = /** @type {((inputs?: Storage_OutboxInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_OutboxInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_outbox(inputs)
	return sv_storage_outbox(inputs)
});