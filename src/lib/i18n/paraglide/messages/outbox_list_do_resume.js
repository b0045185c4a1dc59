/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Outbox_List_Do_ResumeInputs */

const sv_outbox_list_do_resume = /** @type {(inputs: Outbox_List_Do_ResumeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Annonsen ${i?.title} visas igen`)
};

const en_outbox_list_do_resume = /** @type {(inputs: Outbox_List_Do_ResumeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The listing ${i?.title} is shown again`)
};

/**
* | output |
* | --- |
* | "The listing {title} is shown again" |
*
* @param {Outbox_List_Do_ResumeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_list_do_resume = /** @type {((inputs: Outbox_List_Do_ResumeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_List_Do_ResumeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_list_do_resume(inputs)
	return sv_outbox_list_do_resume(inputs)
});