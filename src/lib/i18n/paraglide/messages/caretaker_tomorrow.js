/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Caretaker_TomorrowInputs */

const sv_caretaker_tomorrow = /** @type {(inputs: Caretaker_TomorrowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`I morgon, ${i?.day}`)
};

const en_caretaker_tomorrow = /** @type {(inputs: Caretaker_TomorrowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Tomorrow, ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Tomorrow, {day}" |
*
* @param {Caretaker_TomorrowInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const caretaker_tomorrow = /** @type {((inputs: Caretaker_TomorrowInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Caretaker_TomorrowInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_caretaker_tomorrow(inputs)
	return sv_caretaker_tomorrow(inputs)
});