/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ days: NonNullable<unknown> }} Outbox_List_OthersInputs */

const sv_outbox_list_others = /** @type {(inputs: Outbox_List_OthersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Annat som är ledigt ${i?.days}`)
};

const en_outbox_list_others = /** @type {(inputs: Outbox_List_OthersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Other things that are free ${i?.days}`)
};

/**
* | output |
* | --- |
* | "Other things that are free {days}" |
*
* @param {Outbox_List_OthersInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_others = /** @type {((inputs: Outbox_List_OthersInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_OthersInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_others(inputs)
	return sv_outbox_list_others(inputs)
});