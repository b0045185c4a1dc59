/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Day_LastInputs */

const sv_offer_day_last = /** @type {(inputs: Offer_Day_LastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sista dagen`)
};

const en_offer_day_last = /** @type {(inputs: Offer_Day_LastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`last day`)
};

/**
* | output |
* | --- |
* | "last day" |
*
* @param {Offer_Day_LastInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_day_last = /** @type {((inputs?: Offer_Day_LastInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Day_LastInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_day_last(inputs)
	return sv_offer_day_last(inputs)
});