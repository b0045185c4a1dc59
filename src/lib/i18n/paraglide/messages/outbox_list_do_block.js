/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Outbox_List_Do_BlockInputs */

const sv_outbox_list_do_block = /** @type {(inputs: Outbox_List_Do_BlockInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Du behåller ${i?.title} ${i?.days}`)
};

const en_outbox_list_do_block = /** @type {(inputs: Outbox_List_Do_BlockInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You keep ${i?.title} ${i?.days}`)
};

/**
* | output |
* | --- |
* | "You keep {title} {days}" |
*
* @param {Outbox_List_Do_BlockInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_do_block = /** @type {((inputs: Outbox_List_Do_BlockInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Do_BlockInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_do_block(inputs)
	return sv_outbox_list_do_block(inputs)
});