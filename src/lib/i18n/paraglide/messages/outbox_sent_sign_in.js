/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Sent_Sign_InInputs */

const sv_outbox_sent_sign_in = /** @type {(inputs: Outbox_Sent_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Väntar på att skickas. Logga in igen, så går det iväg.`)
};

const en_outbox_sent_sign_in = /** @type {(inputs: Outbox_Sent_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waiting to be sent. Sign in again and it goes.`)
};

/**
* | output |
* | --- |
* | "Waiting to be sent. Sign in again and it goes." |
*
* @param {Outbox_Sent_Sign_InInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_sent_sign_in = /** @type {((inputs?: Outbox_Sent_Sign_InInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Sent_Sign_InInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_sent_sign_in(inputs)
	return sv_outbox_sent_sign_in(inputs)
});