/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Lapsed_TitleInputs */

const sv_outbox_list_lapsed_title = /** @type {(inputs: Outbox_List_Lapsed_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Du behöver logga in igen`)
};

const en_outbox_list_lapsed_title = /** @type {(inputs: Outbox_List_Lapsed_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You need to sign in again`)
};

/**
* | output |
* | --- |
* | "You need to sign in again" |
*
* @param {Outbox_List_Lapsed_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_lapsed_title = /** @type {((inputs?: Outbox_List_Lapsed_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Lapsed_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_lapsed_title(inputs)
	return sv_outbox_list_lapsed_title(inputs)
});