/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Outbox_List_Do_ProposeInputs */

const sv_outbox_list_do_propose = /** @type {(inputs: Outbox_List_Do_ProposeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ditt förslag på andra dagar för ${i?.title}: ${i?.days}`)
};

const en_outbox_list_do_propose = /** @type {(inputs: Outbox_List_Do_ProposeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your suggestion of other days for ${i?.title}: ${i?.days}`)
};

/**
* | output |
* | --- |
* | "Your suggestion of other days for {title}: {days}" |
*
* @param {Outbox_List_Do_ProposeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_do_propose = /** @type {((inputs: Outbox_List_Do_ProposeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Do_ProposeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_do_propose(inputs)
	return sv_outbox_list_do_propose(inputs)
});