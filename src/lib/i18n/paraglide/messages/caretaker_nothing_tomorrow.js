/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Caretaker_Nothing_TomorrowInputs */

const sv_caretaker_nothing_tomorrow = /** @type {(inputs: Caretaker_Nothing_TomorrowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ingen har bokat i morgon än.`)
};

const en_caretaker_nothing_tomorrow = /** @type {(inputs: Caretaker_Nothing_TomorrowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody has booked tomorrow yet.`)
};

/**
* | output |
* | --- |
* | "Nobody has booked tomorrow yet." |
*
* @param {Caretaker_Nothing_TomorrowInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const caretaker_nothing_tomorrow = /** @type {((inputs?: Caretaker_Nothing_TomorrowInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Caretaker_Nothing_TomorrowInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_caretaker_nothing_tomorrow(inputs)
	return sv_caretaker_nothing_tomorrow(inputs)
});