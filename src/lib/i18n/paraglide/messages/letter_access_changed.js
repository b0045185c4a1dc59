/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, days: NonNullable<unknown> }} Letter_Access_ChangedInputs */

const sv_letter_access_changed = /** @type {(inputs: Letter_Access_ChangedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nytt om nyckel och kod till ${i?.title} ${i?.days}`)
};

const en_letter_access_changed = /** @type {(inputs: Letter_Access_ChangedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`News on key and code for ${i?.title} ${i?.days}`)
};

/**
* | output |
* | --- |
* | "News on key and code for {title} {days}" |
*
* @param {Letter_Access_ChangedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_access_changed = /** @type {((inputs: Letter_Access_ChangedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_Access_ChangedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_access_changed(inputs)
	return sv_letter_access_changed(inputs)
});