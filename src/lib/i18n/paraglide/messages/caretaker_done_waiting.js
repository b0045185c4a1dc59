/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Caretaker_Done_WaitingInputs */

const sv_caretaker_done_waiting = /** @type {(inputs: Caretaker_Done_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Väntar på att skickas`)
};

const en_caretaker_done_waiting = /** @type {(inputs: Caretaker_Done_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waiting to be sent`)
};

/**
* | output |
* | --- |
* | "Waiting to be sent" |
*
* @param {Caretaker_Done_WaitingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const caretaker_done_waiting = /** @type {((inputs?: Caretaker_Done_WaitingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Caretaker_Done_WaitingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_caretaker_done_waiting(inputs)
	return sv_caretaker_done_waiting(inputs)
});