/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ days: NonNullable<unknown> }} Outbox_Mark_What_RequestInputs */

const sv_outbox_mark_what_request = /** @type {(inputs: Outbox_Mark_What_RequestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Din fråga om ${i?.days}`)
};

const en_outbox_mark_what_request = /** @type {(inputs: Outbox_Mark_What_RequestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your request for ${i?.days}`)
};

/**
* | output |
* | --- |
* | "Your request for {days}" |
*
* @param {Outbox_Mark_What_RequestInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_what_request = /** @type {((inputs: Outbox_Mark_What_RequestInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_What_RequestInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_what_request(inputs)
	return sv_outbox_mark_what_request(inputs)
});