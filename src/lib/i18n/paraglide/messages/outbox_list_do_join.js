/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Do_JoinInputs */

const sv_outbox_list_do_join = /** @type {(inputs: Outbox_List_Do_JoinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Du går med i byn`)
};

const en_outbox_list_do_join = /** @type {(inputs: Outbox_List_Do_JoinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You join the village`)
};

/**
* | output |
* | --- |
* | "You join the village" |
*
* @param {Outbox_List_Do_JoinInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_do_join = /** @type {((inputs?: Outbox_List_Do_JoinInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Do_JoinInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_do_join(inputs)
	return sv_outbox_list_do_join(inputs)
});