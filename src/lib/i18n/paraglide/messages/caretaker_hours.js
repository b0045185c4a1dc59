/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Caretaker_HoursInputs */

const sv_caretaker_hours = /** @type {(inputs: Caretaker_HoursInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} tim`)
};

const en_caretaker_hours = /** @type {(inputs: Caretaker_HoursInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} h`)
};

/**
* | output |
* | --- |
* | "{count} h" |
*
* @param {Caretaker_HoursInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const caretaker_hours = /** @type {((inputs: Caretaker_HoursInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Caretaker_HoursInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_caretaker_hours(inputs)
	return sv_caretaker_hours(inputs)
});