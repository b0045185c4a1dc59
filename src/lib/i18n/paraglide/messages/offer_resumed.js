/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_ResumedInputs */

const sv_offer_resumed = /** @type {(inputs: Offer_ResumedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Annonsen syns på torget igen`)
};

const en_offer_resumed = /** @type {(inputs: Offer_ResumedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The notice is on the square again`)
};

/**
* | output |
* | --- |
* | "The notice is on the square again" |
*
* @param {Offer_ResumedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_resumed = /** @type {((inputs?: Offer_ResumedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_ResumedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_resumed(inputs)
	return sv_offer_resumed(inputs)
});