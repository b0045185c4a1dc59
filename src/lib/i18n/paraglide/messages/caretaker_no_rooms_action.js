/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Caretaker_No_Rooms_ActionInputs */

const sv_caretaker_no_rooms_action = /** @type {(inputs: Caretaker_No_Rooms_ActionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sätt upp en lokal`)
};

const en_caretaker_no_rooms_action = /** @type {(inputs: Caretaker_No_Rooms_ActionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Put up a room`)
};

/**
* | output |
* | --- |
* | "Put up a room" |
*
* @param {Caretaker_No_Rooms_ActionInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const caretaker_no_rooms_action = /** @type {((inputs?: Caretaker_No_Rooms_ActionInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Caretaker_No_Rooms_ActionInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_caretaker_no_rooms_action(inputs)
	return sv_caretaker_no_rooms_action(inputs)
});