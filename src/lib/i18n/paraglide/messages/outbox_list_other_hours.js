/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Other_HoursInputs */

const sv_outbox_list_other_hours = /** @type {(inputs: Outbox_List_Other_HoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Välj en annan tid`)
};

const en_outbox_list_other_hours = /** @type {(inputs: Outbox_List_Other_HoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose another time`)
};

/**
* | output |
* | --- |
* | "Choose another time" |
*
* @param {Outbox_List_Other_HoursInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_other_hours = /** @type {((inputs?: Outbox_List_Other_HoursInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Other_HoursInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_other_hours(inputs)
	return sv_outbox_list_other_hours(inputs)
});