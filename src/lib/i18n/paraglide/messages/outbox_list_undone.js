/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_UndoneInputs */

const sv_outbox_list_undone = /** @type {(inputs: Outbox_List_UndoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Borttaget. Det skickas inte.`)
};

const en_outbox_list_undone = /** @type {(inputs: Outbox_List_UndoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Removed. It is not sent.`)
};

/**
* | output |
* | --- |
* | "Removed. It is not sent." |
*
* @param {Outbox_List_UndoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_undone = /** @type {((inputs?: Outbox_List_UndoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_UndoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_undone(inputs)
	return sv_outbox_list_undone(inputs)
});