/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Outbox_List_Put_BackInputs */

const sv_outbox_list_put_back = /** @type {(inputs: Outbox_List_Put_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lägg tillbaka`)
};

const en_outbox_list_put_back = /** @type {(inputs: Outbox_List_Put_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Put it back`)
};

/**
* | output |
* | --- |
* | "Put it back" |
*
* @param {Outbox_List_Put_BackInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_put_back = /** @type {((inputs?: Outbox_List_Put_BackInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Put_BackInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_put_back(inputs)
	return sv_outbox_list_put_back(inputs)
});