/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Other_DaysInputs */

const sv_outbox_list_other_days = /** @type {(inputs: Outbox_List_Other_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Välj andra dagar`)
};

const en_outbox_list_other_days = /** @type {(inputs: Outbox_List_Other_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose other days`)
};

/**
* | output |
* | --- |
* | "Choose other days" |
*
* @param {Outbox_List_Other_DaysInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_other_days = /** @type {((inputs?: Outbox_List_Other_DaysInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Other_DaysInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_other_days(inputs)
	return sv_outbox_list_other_days(inputs)
});