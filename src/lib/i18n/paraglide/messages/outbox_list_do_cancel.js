/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Outbox_List_Do_CancelInputs */

const sv_outbox_list_do_cancel = /** @type {(inputs: Outbox_List_Do_CancelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Din avbokning av ${i?.title}`)
};

const en_outbox_list_do_cancel = /** @type {(inputs: Outbox_List_Do_CancelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your cancellation of ${i?.title}`)
};

/**
* | output |
* | --- |
* | "Your cancellation of {title}" |
*
* @param {Outbox_List_Do_CancelInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_do_cancel = /** @type {((inputs: Outbox_List_Do_CancelInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Do_CancelInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_do_cancel(inputs)
	return sv_outbox_list_do_cancel(inputs)
});