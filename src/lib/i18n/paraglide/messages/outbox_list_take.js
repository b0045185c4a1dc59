/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ days: NonNullable<unknown> }} Outbox_List_TakeInputs */

const sv_outbox_list_take = /** @type {(inputs: Outbox_List_TakeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Fråga om ${i?.days} i stället`)
};

const en_outbox_list_take = /** @type {(inputs: Outbox_List_TakeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ask for ${i?.days} instead`)
};

/**
* | output |
* | --- |
* | "Ask for {days} instead" |
*
* @param {Outbox_List_TakeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_take = /** @type {((inputs: Outbox_List_TakeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_TakeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_take(inputs)
	return sv_outbox_list_take(inputs)
});