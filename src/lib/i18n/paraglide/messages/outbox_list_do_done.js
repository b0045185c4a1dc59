/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Outbox_List_Do_DoneInputs */

const sv_outbox_list_do_done = /** @type {(inputs: Outbox_List_Do_DoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Att det är ordnat efter ${i?.title}`)
};

const en_outbox_list_do_done = /** @type {(inputs: Outbox_List_Do_DoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`That ${i?.title} has been looked after`)
};

/**
* | output |
* | --- |
* | "That {title} has been looked after" |
*
* @param {Outbox_List_Do_DoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_do_done = /** @type {((inputs: Outbox_List_Do_DoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Do_DoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_do_done(inputs)
	return sv_outbox_list_do_done(inputs)
});