/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Do_PhotoInputs */

const sv_outbox_list_do_photo = /** @type {(inputs: Outbox_List_Do_PhotoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ett foto`)
};

const en_outbox_list_do_photo = /** @type {(inputs: Outbox_List_Do_PhotoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A photo`)
};

/**
* | output |
* | --- |
* | "A photo" |
*
* @param {Outbox_List_Do_PhotoInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_do_photo = /** @type {((inputs?: Outbox_List_Do_PhotoInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Do_PhotoInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_do_photo(inputs)
	return sv_outbox_list_do_photo(inputs)
});