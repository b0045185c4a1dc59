/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Letter_Bundle_LapsedInputs */

const sv_letter_bundle_lapsed = /** @type {(inputs: Letter_Bundle_LapsedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Paketet med ${i?.title} ${i?.days} blev inte av`)
};

const en_letter_bundle_lapsed = /** @type {(inputs: Letter_Bundle_LapsedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The bundle with ${i?.title} ${i?.days} came to nothing`)
};

/**
* | output |
* | --- |
* | "The bundle with {title} {days} came to nothing" |
*
* @param {Letter_Bundle_LapsedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_bundle_lapsed = /** @type {((inputs: Letter_Bundle_LapsedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_Bundle_LapsedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_bundle_lapsed(inputs)
	return sv_letter_bundle_lapsed(inputs)
});