/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Not_A_PhotoInputs */

const sv_error_not_a_photo = /** @type {(inputs: Error_Not_A_PhotoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Filen är inte ett foto vi kan läsa. Välj en bild i formatet JPEG, PNG, WebP eller HEIC.`)
};

const en_error_not_a_photo = /** @type {(inputs: Error_Not_A_PhotoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file is not a photo we can read. Choose a picture in JPEG, PNG, WebP or HEIC format.`)
};

/**
* | output |
* | --- |
* | "The file is not a photo we can read. Choose a picture in JPEG, PNG, WebP or HEIC format." |
*
* @param {Error_Not_A_PhotoInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_not_a_photo = /** @type {((inputs?: Error_Not_A_PhotoInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Not_A_PhotoInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_not_a_photo(inputs)
	return sv_error_not_a_photo(inputs)
});