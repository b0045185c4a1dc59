/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_PointInputs */

const sv_offer_point = /** @type {(inputs: Offer_PointInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Peka ut platsen`)
};

const en_offer_point = /** @type {(inputs: Offer_PointInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Point out the spot`)
};

/**
* | output |
* | --- |
* | "Point out the spot" |
*
* @param {Offer_PointInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_point = /** @type {((inputs?: Offer_PointInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_PointInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_point(inputs)
	return sv_offer_point(inputs)
});