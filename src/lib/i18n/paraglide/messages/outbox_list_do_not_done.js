/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Outbox_List_Do_Not_DoneInputs */

const sv_outbox_list_do_not_done = /** @type {(inputs: Outbox_List_Do_Not_DoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Att det inte är ordnat än efter ${i?.title}`)
};

const en_outbox_list_do_not_done = /** @type {(inputs: Outbox_List_Do_Not_DoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`That ${i?.title} has not been looked after yet`)
};

/**
* | output |
* | --- |
* | "That {title} has not been looked after yet" |
*
* @param {Outbox_List_Do_Not_DoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_do_not_done = /** @type {((inputs: Outbox_List_Do_Not_DoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Do_Not_DoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_do_not_done(inputs)
	return sv_outbox_list_do_not_done(inputs)
});