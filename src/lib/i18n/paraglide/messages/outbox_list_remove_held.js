/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Remove_HeldInputs */

const sv_outbox_list_remove_held = /** @type {(inputs: Outbox_List_Remove_HeldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det här hör ihop med det och tas bort samtidigt:`)
};

const en_outbox_list_remove_held = /** @type {(inputs: Outbox_List_Remove_HeldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`These belong with it and are removed as well:`)
};

/**
* | output |
* | --- |
* | "These belong with it and are removed as well:" |
*
* @param {Outbox_List_Remove_HeldInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_remove_held = /** @type {((inputs?: Outbox_List_Remove_HeldInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Remove_HeldInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_remove_held(inputs)
	return sv_outbox_list_remove_held(inputs)
});