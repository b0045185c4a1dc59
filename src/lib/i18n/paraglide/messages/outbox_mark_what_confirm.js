/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Mark_What_ConfirmInputs */

const sv_outbox_mark_what_confirm = /** @type {(inputs: Outbox_Mark_What_ConfirmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ditt ja`)
};

const en_outbox_mark_what_confirm = /** @type {(inputs: Outbox_Mark_What_ConfirmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your yes`)
};

/**
* | output |
* | --- |
* | "Your yes" |
*
* @param {Outbox_Mark_What_ConfirmInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_what_confirm = /** @type {((inputs?: Outbox_Mark_What_ConfirmInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_What_ConfirmInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_what_confirm(inputs)
	return sv_outbox_mark_what_confirm(inputs)
});