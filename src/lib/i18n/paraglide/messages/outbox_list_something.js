/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_SomethingInputs */

const sv_outbox_list_something = /** @type {(inputs: Outbox_List_SomethingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`något i byn`)
};

const en_outbox_list_something = /** @type {(inputs: Outbox_List_SomethingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`something in the village`)
};

/**
* | output |
* | --- |
* | "something in the village" |
*
* @param {Outbox_List_SomethingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_something = /** @type {((inputs?: Outbox_List_SomethingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_SomethingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_something(inputs)
	return sv_outbox_list_something(inputs)
});