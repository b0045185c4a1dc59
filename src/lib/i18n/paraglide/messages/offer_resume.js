/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_ResumeInputs */

const sv_offer_resume = /** @type {(inputs: Offer_ResumeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Visa på torget igen`)
};

const en_offer_resume = /** @type {(inputs: Offer_ResumeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show on the square again`)
};

/**
* | output |
* | --- |
* | "Show on the square again" |
*
* @param {Offer_ResumeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_resume = /** @type {((inputs?: Offer_ResumeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_ResumeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_resume(inputs)
	return sv_offer_resume(inputs)
});