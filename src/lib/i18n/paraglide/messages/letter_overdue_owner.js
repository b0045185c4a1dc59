/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Letter_Overdue_OwnerInputs */

const sv_letter_overdue_owner = /** @type {(inputs: Letter_Overdue_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} är inte tillbaka än`)
};

const en_letter_overdue_owner = /** @type {(inputs: Letter_Overdue_OwnerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} is not back yet`)
};

/**
* | output |
* | --- |
* | "{title} is not back yet" |
*
* @param {Letter_Overdue_OwnerInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_overdue_owner = /** @type {((inputs: Letter_Overdue_OwnerInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_Overdue_OwnerInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_overdue_owner(inputs)
	return sv_letter_overdue_owner(inputs)
});