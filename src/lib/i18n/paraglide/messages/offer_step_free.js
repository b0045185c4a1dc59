/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Step_FreeInputs */

const sv_offer_step_free = /** @type {(inputs: Offer_Step_FreeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Man kommer in utan trappsteg`)
};

const en_offer_step_free = /** @type {(inputs: Offer_Step_FreeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No steps on the way in`)
};

/**
* | output |
* | --- |
* | "No steps on the way in" |
*
* @param {Offer_Step_FreeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_step_free = /** @type {((inputs?: Offer_Step_FreeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Step_FreeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_step_free(inputs)
	return sv_offer_step_free(inputs)
});