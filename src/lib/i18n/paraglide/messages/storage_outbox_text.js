/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_Outbox_TextInputs */

const sv_storage_outbox_text = /** @type {(inputs: Storage_Outbox_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det du har gjort och som inte har kommit fram än.`)
};

const en_storage_outbox_text = /** @type {(inputs: Storage_Outbox_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What you did that has not arrived yet.`)
};

/**
* | output |
* | --- |
* | "What you did that has not arrived yet." |
*
* @param {Storage_Outbox_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const storage_outbox_text = /** @type {((inputs?: Storage_Outbox_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Outbox_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_storage_outbox_text(inputs)
	return sv_storage_outbox_text(inputs)
});