/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Letter_No_Show_FreedInputs */

const sv_letter_no_show_freed = /** @type {(inputs: Letter_No_Show_FreedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ingen kom till ${i?.title} ${i?.days}, så tiden blev ledig`)
};

const en_letter_no_show_freed = /** @type {(inputs: Letter_No_Show_FreedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nobody came to ${i?.title} ${i?.days}, so the time was freed`)
};

/**
* | output |
* | --- |
* | "Nobody came to {title} {days}, so the time was freed" |
*
* @param {Letter_No_Show_FreedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_no_show_freed = /** @type {((inputs: Letter_No_Show_FreedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_No_Show_FreedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_no_show_freed(inputs)
	return sv_letter_no_show_freed(inputs)
});