/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_NoteInputs */

const sv_request_note = /** @type {(inputs: Request_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hälsning till ägaren`)
};

const en_request_note = /** @type {(inputs: Request_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A word to the owner`)
};

/**
* | output |
* | --- |
* | "A word to the owner" |
*
* @param {Request_NoteInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_note = /** @type {((inputs?: Request_NoteInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_NoteInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_note(inputs)
	return sv_request_note(inputs)
});