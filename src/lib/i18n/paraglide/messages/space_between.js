/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ least: NonNullable<unknown>, most: NonNullable<unknown> }} Space_BetweenInputs */

const sv_space_between = /** @type {(inputs: Space_BetweenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Skriv ett helt tal mellan ${i?.least} och ${i?.most}.`)
};

const en_space_between = /** @type {(inputs: Space_BetweenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Write a whole number between ${i?.least} and ${i?.most}.`)
};

/**
* | output |
* | --- |
* | "Write a whole number between {least} and {most}." |
*
* @param {Space_BetweenInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_between = /** @type {((inputs: Space_BetweenInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_BetweenInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_between(inputs)
	return sv_space_between(inputs)
});