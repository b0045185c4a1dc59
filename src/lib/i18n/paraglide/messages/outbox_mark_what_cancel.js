/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Mark_What_CancelInputs */

const sv_outbox_mark_what_cancel = /** @type {(inputs: Outbox_Mark_What_CancelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Din avbokning`)
};

const en_outbox_mark_what_cancel = /** @type {(inputs: Outbox_Mark_What_CancelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your cancellation`)
};

/**
* | output |
* | --- |
* | "Your cancellation" |
*
* @param {Outbox_Mark_What_CancelInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_what_cancel = /** @type {((inputs?: Outbox_Mark_What_CancelInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_What_CancelInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_what_cancel(inputs)
	return sv_outbox_mark_what_cancel(inputs)
});