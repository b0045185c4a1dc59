/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Letter_Time_Changed_HoursInputs */

const sv_letter_time_changed_hours = /** @type {(inputs: Letter_Time_Changed_HoursInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Tiden för ${i?.title} har ändrats till ${i?.days}`)
};

const en_letter_time_changed_hours = /** @type {(inputs: Letter_Time_Changed_HoursInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The time for ${i?.title} has changed to ${i?.days}`)
};

/**
* | output |
* | --- |
* | "The time for {title} has changed to {days}" |
*
* @param {Letter_Time_Changed_HoursInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_time_changed_hours = /** @type {((inputs: Letter_Time_Changed_HoursInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_Time_Changed_HoursInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_time_changed_hours(inputs)
	return sv_letter_time_changed_hours(inputs)
});