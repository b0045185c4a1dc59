/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ days: NonNullable<unknown> }} Outbox_Mark_What_SeriesInputs */

const sv_outbox_mark_what_series = /** @type {(inputs: Outbox_Mark_What_SeriesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Din återkommande bokning från ${i?.days}`)
};

const en_outbox_mark_what_series = /** @type {(inputs: Outbox_Mark_What_SeriesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your standing booking from ${i?.days}`)
};

/**
* | output |
* | --- |
* | "Your standing booking from {days}" |
*
* @param {Outbox_Mark_What_SeriesInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const outbox_mark_what_series = /** @type {((inputs: Outbox_Mark_What_SeriesInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Outbox_Mark_What_SeriesInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_outbox_mark_what_series(inputs)
	return sv_outbox_mark_what_series(inputs)
});