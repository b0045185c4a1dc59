/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Maybe_TitleInputs */

const sv_outbox_list_maybe_title = /** @type {(inputs: Outbox_List_Maybe_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det kan redan ha kommit fram`)
};

const en_outbox_list_maybe_title = /** @type {(inputs: Outbox_List_Maybe_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It may have arrived already`)
};

/**
* | output |
* | --- |
* | "It may have arrived already" |
*
* @param {Outbox_List_Maybe_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_maybe_title = /** @type {((inputs?: Outbox_List_Maybe_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Maybe_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_maybe_title(inputs)
	return sv_outbox_list_maybe_title(inputs)
});