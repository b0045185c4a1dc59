/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Letter_Time_ProposedInputs */

const sv_letter_time_proposed = /** @type {(inputs: Letter_Time_ProposedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Förslag på annan tid för ${i?.title}: ${i?.days}`)
};

const en_letter_time_proposed = /** @type {(inputs: Letter_Time_ProposedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Another time suggested for ${i?.title}: ${i?.days}`)
};

/**
* | output |
* | --- |
* | "Another time suggested for {title}: {days}" |
*
* @param {Letter_Time_ProposedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_time_proposed = /** @type {((inputs: Letter_Time_ProposedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_Time_ProposedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_time_proposed(inputs)
	return sv_letter_time_proposed(inputs)
});