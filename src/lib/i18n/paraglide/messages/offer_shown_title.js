/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Shown_TitleInputs */

const sv_offer_shown_title = /** @type {(inputs: Offer_Shown_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pausa eller ta bort`)
};

const en_offer_shown_title = /** @type {(inputs: Offer_Shown_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pause or take away`)
};

/**
* | output |
* | --- |
* | "Pause or take away" |
*
* @param {Offer_Shown_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_shown_title = /** @type {((inputs?: Offer_Shown_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Shown_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_shown_title(inputs)
	return sv_offer_shown_title(inputs)
});