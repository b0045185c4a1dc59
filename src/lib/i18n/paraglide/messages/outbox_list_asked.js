/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ days: NonNullable<unknown> }} Outbox_List_AskedInputs */

const sv_outbox_list_asked = /** @type {(inputs: Outbox_List_AskedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Du frågade om ${i?.days}.`)
};

const en_outbox_list_asked = /** @type {(inputs: Outbox_List_AskedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You asked for ${i?.days}.`)
};

/**
* | output |
* | --- |
* | "You asked for {days}." |
*
* @param {Outbox_List_AskedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_asked = /** @type {((inputs: Outbox_List_AskedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_AskedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_asked(inputs)
	return sv_outbox_list_asked(inputs)
});