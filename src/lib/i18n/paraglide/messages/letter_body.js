/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ subject: NonNullable<unknown>, link: NonNullable<unknown>, village: NonNullable<unknown> }} Letter_BodyInputs */

const sv_letter_body = /** @type {(inputs: Letter_BodyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Hej!

${i?.subject}

Läs och svara här: ${i?.link}

Hälsningar
Bytorget i ${i?.village}`)
};

const en_letter_body = /** @type {(inputs: Letter_BodyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Hello!

${i?.subject}

Read and answer here: ${i?.link}

Kind regards
Bytorget in ${i?.village}`)
};

/**
* | output |
* | --- |
* | "Hello! {subject} Read and answer here: {link} Kind regards Bytorget in {village}" |
*
* @param {Letter_BodyInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const letter_body = /** @type {((inputs: Letter_BodyInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Letter_BodyInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_letter_body(inputs)
	return sv_letter_body(inputs)
});