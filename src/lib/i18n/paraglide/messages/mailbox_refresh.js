/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mailbox_RefreshInputs */

const sv_mailbox_refresh = /** @type {(inputs: Mailbox_RefreshInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hämta igen`)
};

const en_mailbox_refresh = /** @type {(inputs: Mailbox_RefreshInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Refresh`)
};

/**
* | output |
* | --- |
* | "Refresh" |
*
* @param {Mailbox_RefreshInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mailbox_refresh = /** @type {((inputs?: Mailbox_RefreshInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mailbox_RefreshInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mailbox_refresh(inputs)
	return sv_mailbox_refresh(inputs)
});