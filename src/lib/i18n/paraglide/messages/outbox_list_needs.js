/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_NeedsInputs */

const sv_outbox_list_needs = /** @type {(inputs: Outbox_List_NeedsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Behöver dig`)
};

const en_outbox_list_needs = /** @type {(inputs: Outbox_List_NeedsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Needs you`)
};

/**
* | output |
* | --- |
* | "Needs you" |
*
* @param {Outbox_List_NeedsInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_needs = /** @type {((inputs?: Outbox_List_NeedsInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_NeedsInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_needs(inputs)
	return sv_outbox_list_needs(inputs)
});