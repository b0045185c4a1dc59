/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Outbox_List_Do_PublishInputs */

const sv_outbox_list_do_publish = /** @type {(inputs: Outbox_List_Do_PublishInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Din nya annons ${i?.title}`)
};

const en_outbox_list_do_publish = /** @type {(inputs: Outbox_List_Do_PublishInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your new listing ${i?.title}`)
};

/**
* | output |
* | --- |
* | "Your new listing {title}" |
*
* @param {Outbox_List_Do_PublishInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_do_publish = /** @type {((inputs: Outbox_List_Do_PublishInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Do_PublishInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_do_publish(inputs)
	return sv_outbox_list_do_publish(inputs)
});