/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Over_YesInputs */

const sv_outbox_list_over_yes = /** @type {(inputs: Outbox_List_Over_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De som har bokat får veta det`)
};

const en_outbox_list_over_yes = /** @type {(inputs: Outbox_List_Over_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Those who have booked are told`)
};

/**
* | output |
* | --- |
* | "Those who have booked are told" |
*
* @param {Outbox_List_Over_YesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_over_yes = /** @type {((inputs?: Outbox_List_Over_YesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Over_YesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_over_yes(inputs)
	return sv_outbox_list_over_yes(inputs)
});