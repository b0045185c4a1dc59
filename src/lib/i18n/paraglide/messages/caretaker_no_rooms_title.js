/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Caretaker_No_Rooms_TitleInputs */

const sv_caretaker_no_rooms_title = /** @type {(inputs: Caretaker_No_Rooms_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Du sköter ingen lokal än`)
};

const en_caretaker_no_rooms_title = /** @type {(inputs: Caretaker_No_Rooms_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You do not look after a room yet`)
};

/**
* | output |
* | --- |
* | "You do not look after a room yet" |
*
* @param {Caretaker_No_Rooms_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const caretaker_no_rooms_title = /** @type {((inputs?: Caretaker_No_Rooms_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Caretaker_No_Rooms_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_caretaker_no_rooms_title(inputs)
	return sv_caretaker_no_rooms_title(inputs)
});