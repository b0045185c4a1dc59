/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_Mark_What_EditInputs */

const sv_outbox_mark_what_edit = /** @type {(inputs: Outbox_Mark_What_EditInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Din ändring`)
};

const en_outbox_mark_what_edit = /** @type {(inputs: Outbox_Mark_What_EditInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your change`)
};

/**
* | output |
* | --- |
* | "Your change" |
*
* @param {Outbox_Mark_What_EditInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_what_edit = /** @type {((inputs?: Outbox_Mark_What_EditInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_What_EditInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_what_edit(inputs)
	return sv_outbox_mark_what_edit(inputs)
});