/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Outbox_List_Do_BundleInputs */

const sv_outbox_list_do_bundle = /** @type {(inputs: Outbox_List_Do_BundleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Din fråga om ${i?.title} och mer på samma gång, ${i?.days}`)
};

const en_outbox_list_do_bundle = /** @type {(inputs: Outbox_List_Do_BundleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your request for ${i?.title} and more at once, ${i?.days}`)
};

/**
* | output |
* | --- |
* | "Your request for {title} and more at once, {days}" |
*
* @param {Outbox_List_Do_BundleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_do_bundle = /** @type {((inputs: Outbox_List_Do_BundleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Do_BundleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_do_bundle(inputs)
	return sv_outbox_list_do_bundle(inputs)
});