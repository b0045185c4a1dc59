/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Start_OverInputs */

const sv_offer_start_over = /** @type {(inputs: Offer_Start_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Börja om`)
};

const en_offer_start_over = /** @type {(inputs: Offer_Start_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Start over`)
};

/**
* | output |
* | --- |
* | "Start over" |
*
* @param {Offer_Start_OverInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_start_over = /** @type {((inputs?: Offer_Start_OverInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Start_OverInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_start_over(inputs)
	return sv_offer_start_over(inputs)
});