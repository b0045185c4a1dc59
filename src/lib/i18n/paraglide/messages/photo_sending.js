/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Photo_SendingInputs */

const sv_photo_sending = /** @type {(inputs: Photo_SendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skickar …`)
};

const en_photo_sending = /** @type {(inputs: Photo_SendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sending …`)
};

/**
* | output |
* | --- |
* | "Sending …" |
*
* @param {Photo_SendingInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const photo_sending = /** @type {((inputs?: Photo_SendingInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Photo_SendingInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_photo_sending(inputs)
	return sv_photo_sending(inputs)
});