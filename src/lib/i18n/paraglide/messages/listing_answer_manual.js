/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ hours: NonNullable<unknown> }} Listing_Answer_ManualInputs */

const sv_listing_answer_manual = /** @type {(inputs: Listing_Answer_ManualInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ägaren svarar inom ${i?.hours} timmar`)
};

const en_listing_answer_manual = /** @type {(inputs: Listing_Answer_ManualInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The owner answers within ${i?.hours} hours`)
};

/**
* | output |
* | --- |
* | "The owner answers within {hours} hours" |
*
* @param {Listing_Answer_ManualInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const listing_answer_manual = /** @type {((inputs: Listing_Answer_ManualInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Listing_Answer_ManualInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_listing_answer_manual(inputs)
	return sv_listing_answer_manual(inputs)
});