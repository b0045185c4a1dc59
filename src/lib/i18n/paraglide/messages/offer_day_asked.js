/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Day_AskedInputs */

const sv_offer_day_asked = /** @type {(inputs: Offer_Day_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Efterfrågad`)
};

const en_offer_day_asked = /** @type {(inputs: Offer_Day_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Asked for`)
};

/**
* | output |
* | --- |
* | "Asked for" |
*
* @param {Offer_Day_AskedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_day_asked = /** @type {((inputs?: Offer_Day_AskedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Day_AskedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_day_asked(inputs)
	return sv_offer_day_asked(inputs)
});