/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ days: NonNullable<unknown> }} Outbox_Mark_What_UnblockInputs */

const sv_outbox_mark_what_unblock = /** @type {(inputs: Outbox_Mark_What_UnblockInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Att den går att låna ${i?.days}`)
};

const en_outbox_mark_what_unblock = /** @type {(inputs: Outbox_Mark_What_UnblockInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Lending it again ${i?.days}`)
};

/**
* | output |
* | --- |
* | "Lending it again {days}" |
*
* @param {Outbox_Mark_What_UnblockInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_what_unblock = /** @type {((inputs: Outbox_Mark_What_UnblockInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_What_UnblockInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_what_unblock(inputs)
	return sv_outbox_mark_what_unblock(inputs)
});