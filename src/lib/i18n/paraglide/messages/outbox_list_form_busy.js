/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Form_BusyInputs */

const sv_outbox_list_form_busy = /** @type {(inputs: Outbox_List_Form_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Du har redan en annan annons på gång i formuläret. Gör klart eller rensa den först, så går det bra att ändra den här.`)
};

const en_outbox_list_form_busy = /** @type {(inputs: Outbox_List_Form_BusyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have another listing under way in the form. Finish or clear that one first, then you can change this one.`)
};

/**
* | output |
* | --- |
* | "You have another listing under way in the form. Finish or clear that one first, then you can change this one." |
*
* @param {Outbox_List_Form_BusyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_form_busy = /** @type {((inputs?: Outbox_List_Form_BusyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Form_BusyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_form_busy(inputs)
	return sv_outbox_list_form_busy(inputs)
});