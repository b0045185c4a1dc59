/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Outbox_List_Do_AcceptInputs */

const sv_outbox_list_do_accept = /** @type {(inputs: Outbox_List_Do_AcceptInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ditt ja till nya dagar för ${i?.title}: ${i?.days}`)
};

const en_outbox_list_do_accept = /** @type {(inputs: Outbox_List_Do_AcceptInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your yes to new days for ${i?.title}: ${i?.days}`)
};

/**
* | output |
* | --- |
* | "Your yes to new days for {title}: {days}" |
*
* @param {Outbox_List_Do_AcceptInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_do_accept = /** @type {((inputs: Outbox_List_Do_AcceptInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Do_AcceptInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_do_accept(inputs)
	return sv_outbox_list_do_accept(inputs)
});