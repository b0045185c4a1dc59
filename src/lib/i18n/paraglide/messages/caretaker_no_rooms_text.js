/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Caretaker_No_Rooms_TextInputs */

const sv_caretaker_no_rooms_text = /** @type {(inputs: Caretaker_No_Rooms_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`När du eller din förening har satt upp en lokal på torget ser du här vilka som kommer.`)
};

const en_caretaker_no_rooms_text = /** @type {(inputs: Caretaker_No_Rooms_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When you or your association have put a room on the square, you see here who comes.`)
};

/**
* | output |
* | --- |
* | "When you or your association have put a room on the square, you see here who comes." |
*
* @param {Caretaker_No_Rooms_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const caretaker_no_rooms_text = /** @type {((inputs?: Caretaker_No_Rooms_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Caretaker_No_Rooms_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_caretaker_no_rooms_text(inputs)
	return sv_caretaker_no_rooms_text(inputs)
});