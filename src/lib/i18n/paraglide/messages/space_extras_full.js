/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ most: NonNullable<unknown> }} Space_Extras_FullInputs */

const sv_space_extras_full = /** @type {(inputs: Space_Extras_FullInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Fler än ${i?.most} går inte att föreslå.`)
};

const en_space_extras_full = /** @type {(inputs: Space_Extras_FullInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No more than ${i?.most} can be suggested.`)
};

/**
* | output |
* | --- |
* | "No more than {most} can be suggested." |
*
* @param {Space_Extras_FullInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_extras_full = /** @type {((inputs: Space_Extras_FullInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Extras_FullInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_extras_full(inputs)
	return sv_space_extras_full(inputs)
});