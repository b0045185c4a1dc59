/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Suggestion_GoneInputs */

const sv_error_suggestion_gone = /** @type {(inputs: Error_Suggestion_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Förslaget har ändrats sedan du öppnade sidan. Titta på det nya förslaget.`)
};

const en_error_suggestion_gone = /** @type {(inputs: Error_Suggestion_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The suggestion has changed since you opened the page. Have a look at the new one.`)
};

/**
* | output |
* | --- |
* | "The suggestion has changed since you opened the page. Have a look at the new one." |
*
* @param {Error_Suggestion_GoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_suggestion_gone = /** @type {((inputs?: Error_Suggestion_GoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Suggestion_GoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_suggestion_gone(inputs)
	return sv_error_suggestion_gone(inputs)
});