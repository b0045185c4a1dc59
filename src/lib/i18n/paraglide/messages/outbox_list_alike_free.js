/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ days: NonNullable<unknown> }} Outbox_List_Alike_FreeInputs */

const sv_outbox_list_alike_free = /** @type {(inputs: Outbox_List_Alike_FreeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Liknande som är ledigt ${i?.days}`)
};

const en_outbox_list_alike_free = /** @type {(inputs: Outbox_List_Alike_FreeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Similar things that are free ${i?.days}`)
};

/**
* | output |
* | --- |
* | "Similar things that are free {days}" |
*
* @param {Outbox_List_Alike_FreeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_alike_free = /** @type {((inputs: Outbox_List_Alike_FreeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Alike_FreeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_alike_free(inputs)
	return sv_outbox_list_alike_free(inputs)
});