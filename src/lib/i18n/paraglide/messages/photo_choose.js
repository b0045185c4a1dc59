/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Photo_ChooseInputs */

const sv_photo_choose = /** @type {(inputs: Photo_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Välj foton`)
};

const en_photo_choose = /** @type {(inputs: Photo_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose photos`)
};

/**
* | output |
* | --- |
* | "Choose photos" |
*
* @param {Photo_ChooseInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const photo_choose = /** @type {((inputs?: Photo_ChooseInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Photo_ChooseInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_photo_choose(inputs)
	return sv_photo_choose(inputs)
});