/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_To_MineInputs */

const sv_outbox_list_to_mine = /** @type {(inputs: Outbox_List_To_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Till dina annonser`)
};

const en_outbox_list_to_mine = /** @type {(inputs: Outbox_List_To_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To your listings`)
};

/**
* | output |
* | --- |
* | "To your listings" |
*
* @param {Outbox_List_To_MineInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_to_mine = /** @type {((inputs?: Outbox_List_To_MineInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_To_MineInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_to_mine(inputs)
	return sv_outbox_list_to_mine(inputs)
});