/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Outbox_List_Do_RequestInputs */

const sv_outbox_list_do_request = /** @type {(inputs: Outbox_List_Do_RequestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Din fråga om att få låna ${i?.title} ${i?.days}`)
};

const en_outbox_list_do_request = /** @type {(inputs: Outbox_List_Do_RequestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your request to borrow ${i?.title} ${i?.days}`)
};

/**
* | output |
* | --- |
* | "Your request to borrow {title} {days}" |
*
* @param {Outbox_List_Do_RequestInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_do_request = /** @type {((inputs: Outbox_List_Do_RequestInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Do_RequestInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_do_request(inputs)
	return sv_outbox_list_do_request(inputs)
});