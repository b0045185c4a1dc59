/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_GoingInputs */

const sv_outbox_list_going = /** @type {(inputs: Outbox_List_GoingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det skickas nu.`)
};

const en_outbox_list_going = /** @type {(inputs: Outbox_List_GoingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It is being sent now.`)
};

/**
* | output |
* | --- |
* | "It is being sent now." |
*
* @param {Outbox_List_GoingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_going = /** @type {((inputs?: Outbox_List_GoingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_GoingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_going(inputs)
	return sv_outbox_list_going(inputs)
});