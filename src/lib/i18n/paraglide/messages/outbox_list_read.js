/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_ReadInputs */

const sv_outbox_list_read = /** @type {(inputs: Outbox_List_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Läs`)
};

const en_outbox_list_read = /** @type {(inputs: Outbox_List_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read`)
};

/**
* | output |
* | --- |
* | "Read" |
*
* @param {Outbox_List_ReadInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_read = /** @type {((inputs?: Outbox_List_ReadInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_ReadInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_read(inputs)
	return sv_outbox_list_read(inputs)
});