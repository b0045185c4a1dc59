/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Place_ChooseInputs */

const sv_offer_place_choose = /** @type {(inputs: Offer_Place_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Välj en plats`)
};

const en_offer_place_choose = /** @type {(inputs: Offer_Place_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose a place`)
};

/**
* | output |
* | --- |
* | "Choose a place" |
*
* @param {Offer_Place_ChooseInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_place_choose = /** @type {((inputs?: Offer_Place_ChooseInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Place_ChooseInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_place_choose(inputs)
	return sv_offer_place_choose(inputs)
});