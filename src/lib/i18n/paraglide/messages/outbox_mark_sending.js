/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Mark_SendingInputs */

const sv_outbox_mark_sending = /** @type {(inputs: Outbox_Mark_SendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skickas nu`)
};

const en_outbox_mark_sending = /** @type {(inputs: Outbox_Mark_SendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Being sent now`)
};

/**
* | output |
* | --- |
* | "Being sent now" |
*
* @param {Outbox_Mark_SendingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_sending = /** @type {((inputs?: Outbox_Mark_SendingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_SendingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_sending(inputs)
	return sv_outbox_mark_sending(inputs)
});