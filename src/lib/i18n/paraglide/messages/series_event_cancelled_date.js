/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, day: NonNullable<unknown> }} Series_Event_Cancelled_DateInputs */

const sv_series_event_cancelled_date = /** @type {(inputs: Series_Event_Cancelled_DateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} avbokade ${i?.day}`)
};

const en_series_event_cancelled_date = /** @type {(inputs: Series_Event_Cancelled_DateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who} cancelled ${i?.day}`)
};

/**
* | output |
* | --- |
* | "{who} cancelled {day}" |
*
* @param {Series_Event_Cancelled_DateInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_event_cancelled_date = /** @type {((inputs: Series_Event_Cancelled_DateInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Event_Cancelled_DateInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_event_cancelled_date(inputs)
	return sv_series_event_cancelled_date(inputs)
});