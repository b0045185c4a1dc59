/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Letter_Blocked_OverInputs */

const sv_letter_blocked_over = /** @type {(inputs: Letter_Blocked_OverInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} har fått stängas ${i?.days}. Läs vad ni kan göra`)
};

const en_letter_blocked_over = /** @type {(inputs: Letter_Blocked_OverInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} had to be closed ${i?.days}. Read what you can do`)
};

/**
* | output |
* | --- |
* | "{title} had to be closed {days}. Read what you can do" |
*
* @param {Letter_Blocked_OverInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_blocked_over = /** @type {((inputs: Letter_Blocked_OverInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_Blocked_OverInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_blocked_over(inputs)
	return sv_letter_blocked_over(inputs)
});