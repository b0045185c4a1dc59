/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, day: NonNullable<unknown> }} Series_Event_Cancelled_RestInputs */

const sv_series_event_cancelled_rest = /** @type {(inputs: Series_Event_Cancelled_RestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} avbokade från och med ${i?.day}`)
};

const en_series_event_cancelled_rest = /** @type {(inputs: Series_Event_Cancelled_RestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} cancelled from ${i?.day} on`)
};

/**
* | output |
* | --- |
* | "{who} cancelled from {day} on" |
*
* @param {Series_Event_Cancelled_RestInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_event_cancelled_rest = /** @type {((inputs: Series_Event_Cancelled_RestInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Event_Cancelled_RestInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_event_cancelled_rest(inputs)
	return sv_series_event_cancelled_rest(inputs)
});