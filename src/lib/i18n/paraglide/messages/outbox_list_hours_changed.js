/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Hours_ChangedInputs */

const sv_outbox_list_hours_changed = /** @type {(inputs: Outbox_List_Hours_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Frågan har fått en ny tid och skickas.`)
};

const en_outbox_list_hours_changed = /** @type {(inputs: Outbox_List_Hours_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The request has a new time and is being sent.`)
};

/**
* | output |
* | --- |
* | "The request has a new time and is being sent." |
*
* @param {Outbox_List_Hours_ChangedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_hours_changed = /** @type {((inputs?: Outbox_List_Hours_ChangedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Hours_ChangedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_hours_changed(inputs)
	return sv_outbox_list_hours_changed(inputs)
});