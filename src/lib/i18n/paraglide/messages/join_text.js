/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ email: NonNullable<unknown> }} Join_TextInputs */

const sv_join_text = /** @type {(inputs: Join_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Du är inloggad som ${i?.email}. Säg vad du heter, så är du med.`)
};

const en_join_text = /** @type {(inputs: Join_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You are signed in as ${i?.email}. Say what you are called, and you are in.`)
};

/**
* | output |
* | --- |
* | "You are signed in as {email}. Say what you are called, and you are in." |
*
* @param {Join_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const join_text = /** @type {((inputs: Join_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Join_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_join_text(inputs)
	return sv_join_text(inputs)
});