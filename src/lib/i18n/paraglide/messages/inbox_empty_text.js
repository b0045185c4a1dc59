/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Inbox_Empty_TextInputs */

const sv_inbox_empty_text = /** @type {(inputs: Inbox_Empty_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`När du frågar om att få låna något, eller när någon vill låna av dig, hamnar det här. Meddelandena också.`)
};

const en_inbox_empty_text = /** @type {(inputs: Inbox_Empty_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When you ask to borrow something, or somebody wants to borrow from you, it turns up here. So do the messages.`)
};

/**
* | output |
* | --- |
* | "When you ask to borrow something, or somebody wants to borrow from you, it turns up here. So do the messages." |
*
* @param {Inbox_Empty_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const inbox_empty_text = /** @type {((inputs?: Inbox_Empty_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Inbox_Empty_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_inbox_empty_text(inputs)
	return sv_inbox_empty_text(inputs)
});