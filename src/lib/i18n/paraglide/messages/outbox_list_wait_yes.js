/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Wait_YesInputs */

const sv_outbox_list_wait_yes = /** @type {(inputs: Outbox_List_Wait_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ställ dig i kö`)
};

const en_outbox_list_wait_yes = /** @type {(inputs: Outbox_List_Wait_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stand in line`)
};

/**
* | output |
* | --- |
* | "Stand in line" |
*
* @param {Outbox_List_Wait_YesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_wait_yes = /** @type {((inputs?: Outbox_List_Wait_YesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Wait_YesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_wait_yes(inputs)
	return sv_outbox_list_wait_yes(inputs)
});