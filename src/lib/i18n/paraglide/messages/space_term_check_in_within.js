/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ time: NonNullable<unknown> }} Space_Term_Check_In_WithinInputs */

const sv_space_term_check_in_within = /** @type {(inputs: Space_Term_Check_In_WithinInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Tryck på ”Jag är här” inom ${i?.time}, annars går lokalen till nästa`)
};

const en_space_term_check_in_within = /** @type {(inputs: Space_Term_Check_In_WithinInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Press “I am here” within ${i?.time}, or the room goes to the next`)
};

/**
* | output |
* | --- |
* | "Press “I am here” within {time}, or the room goes to the next" |
*
* @param {Space_Term_Check_In_WithinInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_term_check_in_within = /** @type {((inputs: Space_Term_Check_In_WithinInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Term_Check_In_WithinInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_term_check_in_within(inputs)
	return sv_space_term_check_in_within(inputs)
});