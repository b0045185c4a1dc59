/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Outbox_List_Do_Hand_OverInputs */

const sv_outbox_list_do_hand_over = /** @type {(inputs: Outbox_List_Do_Hand_OverInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Överlämningen av ${i?.title}`)
};

const en_outbox_list_do_hand_over = /** @type {(inputs: Outbox_List_Do_Hand_OverInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The handover of ${i?.title}`)
};

/**
* | output |
* | --- |
* | "The handover of {title}" |
*
* @param {Outbox_List_Do_Hand_OverInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_do_hand_over = /** @type {((inputs: Outbox_List_Do_Hand_OverInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Do_Hand_OverInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_do_hand_over(inputs)
	return sv_outbox_list_do_hand_over(inputs)
});