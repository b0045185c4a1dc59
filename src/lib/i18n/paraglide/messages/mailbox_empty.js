/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mailbox_EmptyInputs */

const sv_mailbox_empty = /** @type {(inputs: Mailbox_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inga mejl än. Logga in någonstans, så kommer koden hit.`)
};

const en_mailbox_empty = /** @type {(inputs: Mailbox_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No mail yet. Sign in somewhere, and the code comes here.`)
};

/**
* | output |
* | --- |
* | "No mail yet. Sign in somewhere, and the code comes here." |
*
* @param {Mailbox_EmptyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mailbox_empty = /** @type {((inputs?: Mailbox_EmptyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mailbox_EmptyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mailbox_empty(inputs)
	return sv_mailbox_empty(inputs)
});