/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Outbox_List_Do_RefuseInputs */

const sv_outbox_list_do_refuse = /** @type {(inputs: Outbox_List_Do_RefuseInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ditt nej till nya dagar för ${i?.title}: ${i?.days}`)
};

const en_outbox_list_do_refuse = /** @type {(inputs: Outbox_List_Do_RefuseInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your no to new days for ${i?.title}: ${i?.days}`)
};

/**
* | output |
* | --- |
* | "Your no to new days for {title}: {days}" |
*
* @param {Outbox_List_Do_RefuseInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_do_refuse = /** @type {((inputs: Outbox_List_Do_RefuseInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Do_RefuseInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_do_refuse(inputs)
	return sv_outbox_list_do_refuse(inputs)
});