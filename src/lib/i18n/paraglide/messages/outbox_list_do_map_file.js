/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Do_Map_FileInputs */

const sv_outbox_list_do_map_file = /** @type {(inputs: Outbox_List_Do_Map_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`En kartfil`)
};

const en_outbox_list_do_map_file = /** @type {(inputs: Outbox_List_Do_Map_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A map file`)
};

/**
* | output |
* | --- |
* | "A map file" |
*
* @param {Outbox_List_Do_Map_FileInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_do_map_file = /** @type {((inputs?: Outbox_List_Do_Map_FileInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Do_Map_FileInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_do_map_file(inputs)
	return sv_outbox_list_do_map_file(inputs)
});