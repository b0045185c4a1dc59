/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Mailbox_TitleInputs */

const sv_mailbox_title = /** @type {(inputs: Mailbox_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Provbyns brevlåda`)
};

const en_mailbox_title = /** @type {(inputs: Mailbox_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The trial village’s mailbox`)
};

/**
* | output |
* | --- |
* | "The trial village’s mailbox" |
*
* @param {Mailbox_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const mailbox_title = /** @type {((inputs?: Mailbox_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Mailbox_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_mailbox_title(inputs)
	return sv_mailbox_title(inputs)
});