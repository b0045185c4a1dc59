/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_RemovedInputs */

const sv_outbox_list_removed = /** @type {(inputs: Outbox_List_RemovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Borttaget.`)
};

const en_outbox_list_removed = /** @type {(inputs: Outbox_List_RemovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Removed.`)
};

/**
* | output |
* | --- |
* | "Removed." |
*
* @param {Outbox_List_RemovedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_removed = /** @type {((inputs?: Outbox_List_RemovedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_RemovedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_removed(inputs)
	return sv_outbox_list_removed(inputs)
});