/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Letter_CancelledInputs */

const sv_letter_cancelled = /** @type {(inputs: Letter_CancelledInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Lånet av ${i?.title} är avbokat, ${i?.days}`)
};

const en_letter_cancelled = /** @type {(inputs: Letter_CancelledInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The loan of ${i?.title} is cancelled, ${i?.days}`)
};

/**
* | output |
* | --- |
* | "The loan of {title} is cancelled, {days}" |
*
* @param {Letter_CancelledInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_cancelled = /** @type {((inputs: Letter_CancelledInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_CancelledInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_cancelled(inputs)
	return sv_letter_cancelled(inputs)
});