/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Photo_Alt_LabelInputs */

const sv_photo_alt_label = /** @type {(inputs: Photo_Alt_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vad syns på bilden?`)
};

const en_photo_alt_label = /** @type {(inputs: Photo_Alt_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What does the picture show?`)
};

/**
* | output |
* | --- |
* | "What does the picture show?" |
*
* @param {Photo_Alt_LabelInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const photo_alt_label = /** @type {((inputs?: Photo_Alt_LabelInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Photo_Alt_LabelInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_photo_alt_label(inputs)
	return sv_photo_alt_label(inputs)
});