/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Mark_WaitingInputs */

const sv_outbox_mark_waiting = /** @type {(inputs: Outbox_Mark_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Väntar på att skickas`)
};

const en_outbox_mark_waiting = /** @type {(inputs: Outbox_Mark_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waiting to be sent`)
};

/**
* | output |
* | --- |
* | "Waiting to be sent" |
*
* @param {Outbox_Mark_WaitingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_waiting = /** @type {((inputs?: Outbox_Mark_WaitingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_WaitingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_waiting(inputs)
	return sv_outbox_mark_waiting(inputs)
});