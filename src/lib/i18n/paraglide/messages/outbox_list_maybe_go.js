/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Maybe_GoInputs */

const sv_outbox_list_maybe_go = /** @type {(inputs: Outbox_List_Maybe_GoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ta bort ändå`)
};

const en_outbox_list_maybe_go = /** @type {(inputs: Outbox_List_Maybe_GoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Remove anyway`)
};

/**
* | output |
* | --- |
* | "Remove anyway" |
*
* @param {Outbox_List_Maybe_GoInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_maybe_go = /** @type {((inputs?: Outbox_List_Maybe_GoInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Maybe_GoInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_maybe_go(inputs)
	return sv_outbox_list_maybe_go(inputs)
});