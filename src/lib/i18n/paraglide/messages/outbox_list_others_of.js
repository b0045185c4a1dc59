/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown>, days: NonNullable<unknown> }} Outbox_List_Others_OfInputs */

const sv_outbox_list_others_of = /** @type {(inputs: Outbox_List_Others_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Annat hos ${i?.name} som är ledigt ${i?.days}`)
};

const en_outbox_list_others_of = /** @type {(inputs: Outbox_List_Others_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Other things of ${i?.name} that are free ${i?.days}`)
};

/**
* | output |
* | --- |
* | "Other things of {name} that are free {days}" |
*
* @param {Outbox_List_Others_OfInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_others_of = /** @type {((inputs: Outbox_List_Others_OfInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Others_OfInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_others_of(inputs)
	return sv_outbox_list_others_of(inputs)
});