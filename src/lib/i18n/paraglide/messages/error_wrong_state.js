/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Wrong_StateInputs */

const sv_error_wrong_state = /** @type {(inputs: Error_Wrong_StateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det har hänt något här sedan du öppnade sidan. Titta på det nya läget och försök igen.`)
};

const en_error_wrong_state = /** @type {(inputs: Error_Wrong_StateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something has happened here since you opened the page. Look at how it stands now and try again.`)
};

/**
* | output |
* | --- |
* | "Something has happened here since you opened the page. Look at how it stands now and try again." |
*
* @param {Error_Wrong_StateInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_wrong_state = /** @type {((inputs?: Error_Wrong_StateInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Wrong_StateInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_wrong_state(inputs)
	return sv_error_wrong_state(inputs)
});