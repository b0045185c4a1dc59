/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_To_Form_OpenInputs */

const sv_outbox_list_to_form_open = /** @type {(inputs: Outbox_List_To_Form_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Öppna formuläret`)
};

const en_outbox_list_to_form_open = /** @type {(inputs: Outbox_List_To_Form_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open the form`)
};

/**
* | output |
* | --- |
* | "Open the form" |
*
* @param {Outbox_List_To_Form_OpenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_to_form_open = /** @type {((inputs?: Outbox_List_To_Form_OpenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_To_Form_OpenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_to_form_open(inputs)
	return sv_outbox_list_to_form_open(inputs)
});