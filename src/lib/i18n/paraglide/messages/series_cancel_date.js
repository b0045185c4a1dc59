/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Series_Cancel_DateInputs */

const sv_series_cancel_date = /** @type {(inputs: Series_Cancel_DateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Avboka ${i?.day}`)
};

const en_series_cancel_date = /** @type {(inputs: Series_Cancel_DateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Cancel ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Cancel {day}" |
*
* @param {Series_Cancel_DateInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const series_cancel_date = /** @type {((inputs: Series_Cancel_DateInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Series_Cancel_DateInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_series_cancel_date(inputs)
	return sv_series_cancel_date(inputs)
});