/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Note_KeptInputs */

const sv_outbox_list_note_kept = /** @type {(inputs: Outbox_List_Note_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det du skrev följer med.`)
};

const en_outbox_list_note_kept = /** @type {(inputs: Outbox_List_Note_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What you wrote goes along.`)
};

/**
* | output |
* | --- |
* | "What you wrote goes along." |
*
* @param {Outbox_List_Note_KeptInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_note_kept = /** @type {((inputs?: Outbox_List_Note_KeptInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Note_KeptInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_note_kept(inputs)
	return sv_outbox_list_note_kept(inputs)
});