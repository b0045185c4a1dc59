/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Other_Days_GoInputs */

const sv_outbox_list_other_days_go = /** @type {(inputs: Outbox_List_Other_Days_GoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fråga om de här dagarna`)
};

const en_outbox_list_other_days_go = /** @type {(inputs: Outbox_List_Other_Days_GoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask for these days`)
};

/**
* | output |
* | --- |
* | "Ask for these days" |
*
* @param {Outbox_List_Other_Days_GoInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_other_days_go = /** @type {((inputs?: Outbox_List_Other_Days_GoInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Other_Days_GoInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_other_days_go(inputs)
	return sv_outbox_list_other_days_go(inputs)
});