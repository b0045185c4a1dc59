/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Request_Note_HintInputs */

const sv_request_note_hint = /** @type {(inputs: Request_Note_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Berätta gärna vad du ska göra och när du kan hämta.`)
};

const en_request_note_hint = /** @type {(inputs: Request_Note_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Feel free to say what it is for and when you can collect it.`)
};

/**
* | output |
* | --- |
* | "Feel free to say what it is for and when you can collect it." |
*
* @param {Request_Note_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const request_note_hint = /** @type {((inputs?: Request_Note_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Request_Note_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_request_note_hint(inputs)
	return sv_request_note_hint(inputs)
});