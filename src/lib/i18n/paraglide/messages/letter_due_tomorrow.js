/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Letter_Due_TomorrowInputs */

const sv_letter_due_tomorrow = /** @type {(inputs: Letter_Due_TomorrowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} ska lämnas tillbaka i morgon`)
};

const en_letter_due_tomorrow = /** @type {(inputs: Letter_Due_TomorrowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} is due back tomorrow`)
};

/**
* | output |
* | --- |
* | "{title} is due back tomorrow" |
*
* @param {Letter_Due_TomorrowInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_due_tomorrow = /** @type {((inputs: Letter_Due_TomorrowInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_Due_TomorrowInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_due_tomorrow(inputs)
	return sv_letter_due_tomorrow(inputs)
});