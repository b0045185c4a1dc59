/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Outbox_Mark_Request_Needs_YouInputs */

const sv_outbox_mark_request_needs_you = /** @type {(inputs: Outbox_Mark_Request_Needs_YouInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Din fråga om att få låna ${i?.title} ${i?.days} gick inte igenom. Inget är bokat.`)
};

const en_outbox_mark_request_needs_you = /** @type {(inputs: Outbox_Mark_Request_Needs_YouInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your request to borrow ${i?.title} ${i?.days} did not go through. Nothing is booked.`)
};

/**
* | output |
* | --- |
* | "Your request to borrow {title} {days} did not go through. Nothing is booked." |
*
* @param {Outbox_Mark_Request_Needs_YouInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_request_needs_you = /** @type {((inputs: Outbox_Mark_Request_Needs_YouInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_Request_Needs_YouInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_request_needs_you(inputs)
	return sv_outbox_mark_request_needs_you(inputs)
});