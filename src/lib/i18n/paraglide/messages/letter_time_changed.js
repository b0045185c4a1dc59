/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Letter_Time_ChangedInputs */

const sv_letter_time_changed = /** @type {(inputs: Letter_Time_ChangedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Lånet av ${i?.title} har ändrats till ${i?.days}`)
};

const en_letter_time_changed = /** @type {(inputs: Letter_Time_ChangedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The loan of ${i?.title} has changed to ${i?.days}`)
};

/**
* | output |
* | --- |
* | "The loan of {title} has changed to {days}" |
*
* @param {Letter_Time_ChangedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_time_changed = /** @type {((inputs: Letter_Time_ChangedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_Time_ChangedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_time_changed(inputs)
	return sv_letter_time_changed(inputs)
});