/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_To_FormInputs */

const sv_outbox_list_to_form = /** @type {(inputs: Outbox_List_To_FormInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ändra och skicka igen`)
};

const en_outbox_list_to_form = /** @type {(inputs: Outbox_List_To_FormInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change it and send again`)
};

/**
* | output |
* | --- |
* | "Change it and send again" |
*
* @param {Outbox_List_To_FormInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_to_form = /** @type {((inputs?: Outbox_List_To_FormInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_To_FormInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_to_form(inputs)
	return sv_outbox_list_to_form(inputs)
});