/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Offer_Draft_FoundInputs */

const sv_offer_draft_found = /** @type {(inputs: Offer_Draft_FoundInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ditt utkast från ${i?.when} finns kvar.`)
};

const en_offer_draft_found = /** @type {(inputs: Offer_Draft_FoundInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Your draft from ${i?.when} is still here.`)
};

/**
* | output |
* | --- |
* | "Your draft from {when} is still here." |
*
* @param {Offer_Draft_FoundInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_draft_found = /** @type {((inputs: Offer_Draft_FoundInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Draft_FoundInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_draft_found(inputs)
	return sv_offer_draft_found(inputs)
});