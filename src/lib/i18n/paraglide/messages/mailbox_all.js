/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mailbox_AllInputs */

const sv_mailbox_all = /** @type {(inputs: Mailbox_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Visa alla`)
};

const en_mailbox_all = /** @type {(inputs: Mailbox_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show all`)
};

/**
* | output |
* | --- |
* | "Show all" |
*
* @param {Mailbox_AllInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mailbox_all = /** @type {((inputs?: Mailbox_AllInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mailbox_AllInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mailbox_all(inputs)
	return sv_mailbox_all(inputs)
});