/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ index: NonNullable<unknown> }} Space_Hours_RowInputs */

const sv_space_hours_row = /** @type {(inputs: Space_Hours_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Tider ${i?.index}`)
};

const en_space_hours_row = /** @type {(inputs: Space_Hours_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Hours ${i?.index}`)
};

/**
* | output |
* | --- |
* | "Hours {index}" |
*
* @param {Space_Hours_RowInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_hours_row = /** @type {((inputs: Space_Hours_RowInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Hours_RowInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_hours_row(inputs)
	return sv_space_hours_row(inputs)
});