/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Outbox_List_Do_WithdrawInputs */

const sv_outbox_list_do_withdraw = /** @type {(inputs: Outbox_List_Do_WithdrawInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Annonsen ${i?.title} tas bort`)
};

const en_outbox_list_do_withdraw = /** @type {(inputs: Outbox_List_Do_WithdrawInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The listing ${i?.title} is taken away`)
};

/**
* | output |
* | --- |
* | "The listing {title} is taken away" |
*
* @param {Outbox_List_Do_WithdrawInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_do_withdraw = /** @type {((inputs: Outbox_List_Do_WithdrawInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Do_WithdrawInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_do_withdraw(inputs)
	return sv_outbox_list_do_withdraw(inputs)
});