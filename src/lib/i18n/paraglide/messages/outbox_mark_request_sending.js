/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Outbox_Mark_Request_SendingInputs */

const sv_outbox_mark_request_sending = /** @type {(inputs: Outbox_Mark_Request_SendingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Din fråga om att få låna ${i?.title} ${i?.days} skickas nu. Inget är bokat än.`)
};

const en_outbox_mark_request_sending = /** @type {(inputs: Outbox_Mark_Request_SendingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your request to borrow ${i?.title} ${i?.days} is being sent now. Nothing is booked yet.`)
};

/**
* | output |
* | --- |
* | "Your request to borrow {title} {days} is being sent now. Nothing is booked yet." |
*
* @param {Outbox_Mark_Request_SendingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_request_sending = /** @type {((inputs: Outbox_Mark_Request_SendingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_Request_SendingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_request_sending(inputs)
	return sv_outbox_mark_request_sending(inputs)
});