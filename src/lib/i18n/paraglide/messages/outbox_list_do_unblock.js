/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Outbox_List_Do_UnblockInputs */

const sv_outbox_list_do_unblock = /** @type {(inputs: Outbox_List_Do_UnblockInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} går att låna igen ${i?.days}`)
};

const en_outbox_list_do_unblock = /** @type {(inputs: Outbox_List_Do_UnblockInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} can be borrowed again ${i?.days}`)
};

/**
* | output |
* | --- |
* | "{title} can be borrowed again {days}" |
*
* @param {Outbox_List_Do_UnblockInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_do_unblock = /** @type {((inputs: Outbox_List_Do_UnblockInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Do_UnblockInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_do_unblock(inputs)
	return sv_outbox_list_do_unblock(inputs)
});