/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Letter_DeclinedInputs */

const sv_letter_declined = /** @type {(inputs: Letter_DeclinedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Det gick inte att låna ${i?.title} den här gången`)
};

const en_letter_declined = /** @type {(inputs: Letter_DeclinedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} could not be lent this time`)
};

/**
* | output |
* | --- |
* | "{title} could not be lent this time" |
*
* @param {Letter_DeclinedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_declined = /** @type {((inputs: Letter_DeclinedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_DeclinedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_declined(inputs)
	return sv_letter_declined(inputs)
});