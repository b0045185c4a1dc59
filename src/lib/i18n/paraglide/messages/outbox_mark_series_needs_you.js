/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Outbox_Mark_Series_Needs_YouInputs */

const sv_outbox_mark_series_needs_you = /** @type {(inputs: Outbox_Mark_Series_Needs_YouInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Din återkommande bokning av ${i?.title} från ${i?.days} gick inte igenom. Inget är bokat.`)
};

const en_outbox_mark_series_needs_you = /** @type {(inputs: Outbox_Mark_Series_Needs_YouInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your standing booking of ${i?.title} from ${i?.days} did not go through. Nothing is booked.`)
};

/**
* | output |
* | --- |
* | "Your standing booking of {title} from {days} did not go through. Nothing is booked." |
*
* @param {Outbox_Mark_Series_Needs_YouInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_series_needs_you = /** @type {((inputs: Outbox_Mark_Series_Needs_YouInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_Series_Needs_YouInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_series_needs_you(inputs)
	return sv_outbox_mark_series_needs_you(inputs)
});