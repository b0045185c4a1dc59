/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Leave_TextInputs */

const sv_outbox_list_leave_text = /** @type {(inputs: Outbox_List_Leave_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Loggar du ut här försvinner det här, och det kommer aldrig fram:`)
};

const en_outbox_list_leave_text = /** @type {(inputs: Outbox_List_Leave_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`If you sign out here, this goes away and never arrives:`)
};

/**
* | output |
* | --- |
* | "If you sign out here, this goes away and never arrives:" |
*
* @param {Outbox_List_Leave_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_leave_text = /** @type {((inputs?: Outbox_List_Leave_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Leave_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_leave_text(inputs)
	return sv_outbox_list_leave_text(inputs)
});