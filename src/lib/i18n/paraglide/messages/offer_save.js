/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_SaveInputs */

const sv_offer_save = /** @type {(inputs: Offer_SaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Spara ändringarna`)
};

const en_offer_save = /** @type {(inputs: Offer_SaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save the changes`)
};

/**
* | output |
* | --- |
* | "Save the changes" |
*
* @param {Offer_SaveInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_save = /** @type {((inputs?: Offer_SaveInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_SaveInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_save(inputs)
	return sv_offer_save(inputs)
});