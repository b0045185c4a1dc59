/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_PausedInputs */

const sv_offer_paused = /** @type {(inputs: Offer_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Annonsen är pausad`)
};

const en_offer_paused = /** @type {(inputs: Offer_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The notice is paused`)
};

/**
* | output |
* | --- |
* | "The notice is paused" |
*
* @param {Offer_PausedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_paused = /** @type {((inputs?: Offer_PausedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_PausedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_paused(inputs)
	return sv_offer_paused(inputs)
});