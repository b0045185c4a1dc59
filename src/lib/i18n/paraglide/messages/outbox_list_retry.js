/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_RetryInputs */

const sv_outbox_list_retry = /** @type {(inputs: Outbox_List_RetryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Försök igen nu`)
};

const en_outbox_list_retry = /** @type {(inputs: Outbox_List_RetryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Try again now`)
};

/**
* | output |
* | --- |
* | "Try again now" |
*
* @param {Outbox_List_RetryInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_retry = /** @type {((inputs?: Outbox_List_RetryInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_RetryInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_retry(inputs)
	return sv_outbox_list_retry(inputs)
});