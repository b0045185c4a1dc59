/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ to: NonNullable<unknown> }} Mailbox_OnlyInputs */

const sv_mailbox_only = /** @type {(inputs: Mailbox_OnlyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Bara mejl till ${i?.to} visas.`)
};

const en_mailbox_only = /** @type {(inputs: Mailbox_OnlyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Only mail to ${i?.to} is shown.`)
};

/**
* | output |
* | --- |
* | "Only mail to {to} is shown." |
*
* @param {Mailbox_OnlyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mailbox_only = /** @type {((inputs: Mailbox_OnlyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mailbox_OnlyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mailbox_only(inputs)
	return sv_mailbox_only(inputs)
});