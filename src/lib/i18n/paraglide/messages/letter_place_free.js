/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown>, until: NonNullable<unknown> }} Letter_Place_FreeInputs */

const sv_letter_place_free = /** @type {(inputs: Letter_Place_FreeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} är ledig ${i?.days}. Ta tiden före ${i?.until}`)
};

const en_letter_place_free = /** @type {(inputs: Letter_Place_FreeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} is free ${i?.days}. Take the time before ${i?.until}`)
};

/**
* | output |
* | --- |
* | "{title} is free {days}. Take the time before {until}" |
*
* @param {Letter_Place_FreeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_place_free = /** @type {((inputs: Letter_Place_FreeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_Place_FreeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_place_free(inputs)
	return sv_letter_place_free(inputs)
});