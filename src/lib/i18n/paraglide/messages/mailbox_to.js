/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ to: NonNullable<unknown> }} Mailbox_ToInputs */

const sv_mailbox_to = /** @type {(inputs: Mailbox_ToInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Till ${i?.to}`)
};

const en_mailbox_to = /** @type {(inputs: Mailbox_ToInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`To ${i?.to}`)
};

/**
* | output |
* | --- |
* | "To {to}" |
*
* @param {Mailbox_ToInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mailbox_to = /** @type {((inputs: Mailbox_ToInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mailbox_ToInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mailbox_to(inputs)
	return sv_mailbox_to(inputs)
});