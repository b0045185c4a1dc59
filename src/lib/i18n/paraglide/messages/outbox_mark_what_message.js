/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Mark_What_MessageInputs */

const sv_outbox_mark_what_message = /** @type {(inputs: Outbox_Mark_What_MessageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ditt meddelande`)
};

const en_outbox_mark_what_message = /** @type {(inputs: Outbox_Mark_What_MessageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your message`)
};

/**
* | output |
* | --- |
* | "Your message" |
*
* @param {Outbox_Mark_What_MessageInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_what_message = /** @type {((inputs?: Outbox_Mark_What_MessageInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_What_MessageInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_what_message(inputs)
	return sv_outbox_mark_what_message(inputs)
});