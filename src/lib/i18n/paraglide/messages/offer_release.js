/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_ReleaseInputs */

const sv_offer_release = /** @type {(inputs: Offer_ReleaseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Släpp dagarna`)
};

const en_offer_release = /** @type {(inputs: Offer_ReleaseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Let the days go`)
};

/**
* | output |
* | --- |
* | "Let the days go" |
*
* @param {Offer_ReleaseInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_release = /** @type {((inputs?: Offer_ReleaseInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_ReleaseInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_release(inputs)
	return sv_offer_release(inputs)
});