/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Other_Hours_GoInputs */

const sv_outbox_list_other_hours_go = /** @type {(inputs: Outbox_List_Other_Hours_GoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fråga om den här tiden`)
};

const en_outbox_list_other_hours_go = /** @type {(inputs: Outbox_List_Other_Hours_GoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask for this time`)
};

/**
* | output |
* | --- |
* | "Ask for this time" |
*
* @param {Outbox_List_Other_Hours_GoInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_other_hours_go = /** @type {((inputs?: Outbox_List_Other_Hours_GoInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Other_Hours_GoInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_other_hours_go(inputs)
	return sv_outbox_list_other_hours_go(inputs)
});