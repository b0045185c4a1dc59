/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Do_ProfileInputs */

const sv_outbox_list_do_profile = /** @type {(inputs: Outbox_List_Do_ProfileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dina uppgifter`)
};

const en_outbox_list_do_profile = /** @type {(inputs: Outbox_List_Do_ProfileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your details`)
};

/**
* | output |
* | --- |
* | "Your details" |
*
* @param {Outbox_List_Do_ProfileInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_do_profile = /** @type {((inputs?: Outbox_List_Do_ProfileInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Do_ProfileInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_do_profile(inputs)
	return sv_outbox_list_do_profile(inputs)
});