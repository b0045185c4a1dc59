/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Other_Hours_FailedInputs */

const sv_outbox_list_other_hours_failed = /** @type {(inputs: Outbox_List_Other_Hours_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Öppettiderna går inte att läsa just nu.`)
};

const en_outbox_list_other_hours_failed = /** @type {(inputs: Outbox_List_Other_Hours_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The hours cannot be read just now.`)
};

/**
* | output |
* | --- |
* | "The hours cannot be read just now." |
*
* @param {Outbox_List_Other_Hours_FailedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_other_hours_failed = /** @type {((inputs?: Outbox_List_Other_Hours_FailedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Other_Hours_FailedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_other_hours_failed(inputs)
	return sv_outbox_list_other_hours_failed(inputs)
});