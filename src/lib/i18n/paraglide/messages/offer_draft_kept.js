/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offer_Draft_KeptInputs */

const sv_offer_draft_kept = /** @type {(inputs: Offer_Draft_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det du skriver sparas på den här telefonen eller datorn tills du sätter upp det.`)
};

const en_offer_draft_kept = /** @type {(inputs: Offer_Draft_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What you write is kept on this phone or computer until you put it up.`)
};

/**
* | output |
* | --- |
* | "What you write is kept on this phone or computer until you put it up." |
*
* @param {Offer_Draft_KeptInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_draft_kept = /** @type {((inputs?: Offer_Draft_KeptInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Draft_KeptInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_draft_kept(inputs)
	return sv_offer_draft_kept(inputs)
});