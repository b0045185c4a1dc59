/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ village: NonNullable<unknown> }} Offer_Join_TextInputs */

const sv_offer_join_text = /** @type {(inputs: Offer_Join_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Du behöver vara med i ${i?.village} för att sätta upp något på torget. Det går fort.`)
};

const en_offer_join_text = /** @type {(inputs: Offer_Join_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You need to be part of ${i?.village} to put something up on the square. It is quick.`)
};

/**
* | output |
* | --- |
* | "You need to be part of {village} to put something up on the square. It is quick." |
*
* @param {Offer_Join_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const offer_join_text = /** @type {((inputs: Offer_Join_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offer_Join_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_offer_join_text(inputs)
	return sv_offer_join_text(inputs)
});