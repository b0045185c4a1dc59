/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Photo_Alt_HintInputs */

const sv_photo_alt_hint = /** @type {(inputs: Photo_Alt_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Läses upp för den som inte ser.`)
};

const en_photo_alt_hint = /** @type {(inputs: Photo_Alt_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read out to those who do not see it.`)
};

/**
* | output |
* | --- |
* | "Read out to those who do not see it." |
*
* @param {Photo_Alt_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const photo_alt_hint = /** @type {((inputs?: Photo_Alt_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Photo_Alt_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_photo_alt_hint(inputs)
	return sv_photo_alt_hint(inputs)
});