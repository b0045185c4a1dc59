/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_DoneInputs */

const sv_outbox_list_done = /** @type {(inputs: Outbox_List_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Klart i dag`)
};

const en_outbox_list_done = /** @type {(inputs: Outbox_List_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Done today`)
};

/**
* | output |
* | --- |
* | "Done today" |
*
* @param {Outbox_List_DoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_done = /** @type {((inputs?: Outbox_List_DoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_DoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_done(inputs)
	return sv_outbox_list_done(inputs)
});