/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Outbox_List_Do_TakeInputs */

const sv_outbox_list_do_take = /** @type {(inputs: Outbox_List_Do_TakeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Att du tar platsen i kön till ${i?.title}`)
};

const en_outbox_list_do_take = /** @type {(inputs: Outbox_List_Do_TakeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Taking your place in the line for ${i?.title}`)
};

/**
* | output |
* | --- |
* | "Taking your place in the line for {title}" |
*
* @param {Outbox_List_Do_TakeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_do_take = /** @type {((inputs: Outbox_List_Do_TakeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Do_TakeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_do_take(inputs)
	return sv_outbox_list_do_take(inputs)
});