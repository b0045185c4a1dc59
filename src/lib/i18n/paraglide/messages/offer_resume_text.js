/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Resume_TextInputs */

const sv_offer_resume_text = /** @type {(inputs: Offer_Resume_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Annonsen är pausad och syns bara för dig.`)
};

const en_offer_resume_text = /** @type {(inputs: Offer_Resume_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The notice is paused and only you see it.`)
};

/**
* | output |
* | --- |
* | "The notice is paused and only you see it." |
*
* @param {Offer_Resume_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_resume_text = /** @type {((inputs?: Offer_Resume_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Resume_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_resume_text(inputs)
	return sv_offer_resume_text(inputs)
});