/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Outbox_Mark_Day_RefusedInputs */

const sv_outbox_mark_day_refused = /** @type {(inputs: Outbox_Mark_Day_RefusedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Det du gjorde om ${i?.day} väntar redan på att skickas.`)
};

const en_outbox_mark_day_refused = /** @type {(inputs: Outbox_Mark_Day_RefusedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`What you did about ${i?.day} is already waiting to be sent.`)
};

/**
* | output |
* | --- |
* | "What you did about {day} is already waiting to be sent." |
*
* @param {Outbox_Mark_Day_RefusedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_day_refused = /** @type {((inputs: Outbox_Mark_Day_RefusedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_Day_RefusedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_day_refused(inputs)
	return sv_outbox_mark_day_refused(inputs)
});