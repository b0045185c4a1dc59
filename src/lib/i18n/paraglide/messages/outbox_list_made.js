/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ time: NonNullable<unknown> }} Outbox_List_MadeInputs */

const sv_outbox_list_made = /** @type {(inputs: Outbox_List_MadeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Gjort ${i?.time}`)
};

const en_outbox_list_made = /** @type {(inputs: Outbox_List_MadeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Done ${i?.time}`)
};

/**
* | output |
* | --- |
* | "Done {time}" |
*
* @param {Outbox_List_MadeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_made = /** @type {((inputs: Outbox_List_MadeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_MadeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_made(inputs)
	return sv_outbox_list_made(inputs)
});