/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Mark_What_WithdrawInputs */

const sv_outbox_mark_what_withdraw = /** @type {(inputs: Outbox_Mark_What_WithdrawInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Att annonsen ska tas bort`)
};

const en_outbox_mark_what_withdraw = /** @type {(inputs: Outbox_Mark_What_WithdrawInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Taking the notice away`)
};

/**
* | output |
* | --- |
* | "Taking the notice away" |
*
* @param {Outbox_Mark_What_WithdrawInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_what_withdraw = /** @type {((inputs?: Outbox_Mark_What_WithdrawInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_What_WithdrawInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_what_withdraw(inputs)
	return sv_outbox_mark_what_withdraw(inputs)
});