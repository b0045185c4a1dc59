/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Outbox_Mark_SeriesInputs */

const sv_outbox_mark_series = /** @type {(inputs: Outbox_Mark_SeriesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Din återkommande bokning av ${i?.title} från ${i?.days} väntar på att skickas. Inget är bokat än.`)
};

const en_outbox_mark_series = /** @type {(inputs: Outbox_Mark_SeriesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your standing booking of ${i?.title} from ${i?.days} is waiting to be sent. Nothing is booked yet.`)
};

/**
* | output |
* | --- |
* | "Your standing booking of {title} from {days} is waiting to be sent. Nothing is booked yet." |
*
* @param {Outbox_Mark_SeriesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_series = /** @type {((inputs: Outbox_Mark_SeriesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_SeriesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_series(inputs)
	return sv_outbox_mark_series(inputs)
});