/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Days_ReleasedInputs */

const sv_offer_days_released = /** @type {(inputs: Offer_Days_ReleasedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dagarna går att låna igen`)
};

const en_offer_days_released = /** @type {(inputs: Offer_Days_ReleasedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The days can be borrowed again`)
};

/**
* | output |
* | --- |
* | "The days can be borrowed again" |
*
* @param {Offer_Days_ReleasedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_days_released = /** @type {((inputs?: Offer_Days_ReleasedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Days_ReleasedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_days_released(inputs)
	return sv_offer_days_released(inputs)
});