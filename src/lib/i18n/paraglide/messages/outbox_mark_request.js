/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Outbox_Mark_RequestInputs */

const sv_outbox_mark_request = /** @type {(inputs: Outbox_Mark_RequestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Din fråga om att få låna ${i?.title} ${i?.days} väntar på att skickas. Inget är bokat än.`)
};

const en_outbox_mark_request = /** @type {(inputs: Outbox_Mark_RequestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your request to borrow ${i?.title} ${i?.days} is waiting to be sent. Nothing is booked yet.`)
};

/**
* | output |
* | --- |
* | "Your request to borrow {title} {days} is waiting to be sent. Nothing is booked yet." |
*
* @param {Outbox_Mark_RequestInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_request = /** @type {((inputs: Outbox_Mark_RequestInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_RequestInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_request(inputs)
	return sv_outbox_mark_request(inputs)
});