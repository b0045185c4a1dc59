/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_ChangedInputs */

const sv_outbox_list_changed = /** @type {(inputs: Outbox_List_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Frågan har fått nya dagar och skickas.`)
};

const en_outbox_list_changed = /** @type {(inputs: Outbox_List_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The request has new days and is being sent.`)
};

/**
* | output |
* | --- |
* | "The request has new days and is being sent." |
*
* @param {Outbox_List_ChangedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_changed = /** @type {((inputs?: Outbox_List_ChangedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_ChangedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_changed(inputs)
	return sv_outbox_list_changed(inputs)
});