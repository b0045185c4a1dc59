/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Caretaker_TodayInputs */

const sv_caretaker_today = /** @type {(inputs: Caretaker_TodayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`I dag, ${i?.day}`)
};

const en_caretaker_today = /** @type {(inputs: Caretaker_TodayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Today, ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Today, {day}" |
*
* @param {Caretaker_TodayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const caretaker_today = /** @type {((inputs: Caretaker_TodayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Caretaker_TodayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_caretaker_today(inputs)
	return sv_caretaker_today(inputs)
});