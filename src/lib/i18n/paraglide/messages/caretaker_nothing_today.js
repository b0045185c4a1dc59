/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Caretaker_Nothing_TodayInputs */

const sv_caretaker_nothing_today = /** @type {(inputs: Caretaker_Nothing_TodayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ingen har bokat i dag. Lokalerna vilar.`)
};

const en_caretaker_nothing_today = /** @type {(inputs: Caretaker_Nothing_TodayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody has booked today. The rooms rest.`)
};

/**
* | output |
* | --- |
* | "Nobody has booked today. The rooms rest." |
*
* @param {Caretaker_Nothing_TodayInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const caretaker_nothing_today = /** @type {((inputs?: Caretaker_Nothing_TodayInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Caretaker_Nothing_TodayInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_caretaker_nothing_today(inputs)
	return sv_caretaker_nothing_today(inputs)
});