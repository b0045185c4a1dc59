/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Sent_WaitingInputs */

const sv_outbox_sent_waiting = /** @type {(inputs: Outbox_Sent_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Väntar på att skickas. Det går iväg av sig självt när det finns täckning.`)
};

const en_outbox_sent_waiting = /** @type {(inputs: Outbox_Sent_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waiting to be sent. It goes by itself once there is contact.`)
};

/**
* | output |
* | --- |
* | "Waiting to be sent. It goes by itself once there is contact." |
*
* @param {Outbox_Sent_WaitingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_sent_waiting = /** @type {((inputs?: Outbox_Sent_WaitingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Sent_WaitingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_sent_waiting(inputs)
	return sv_outbox_sent_waiting(inputs)
});