/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Hours_HintInputs */

const sv_outbox_list_hours_hint = /** @type {(inputs: Outbox_List_Hours_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tryck på den tid då du vill börja, och sedan på den sista.`)
};

const en_outbox_list_hours_hint = /** @type {(inputs: Outbox_List_Hours_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Press the time you want to begin, and then the last one.`)
};

/**
* | output |
* | --- |
* | "Press the time you want to begin, and then the last one." |
*
* @param {Outbox_List_Hours_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_hours_hint = /** @type {((inputs?: Outbox_List_Hours_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Hours_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_hours_hint(inputs)
	return sv_outbox_list_hours_hint(inputs)
});