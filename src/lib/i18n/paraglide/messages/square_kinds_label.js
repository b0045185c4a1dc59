/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Kinds_LabelInputs */

const sv_square_kinds_label = /** @type {(inputs: Square_Kinds_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Visa bara`)
};

const en_square_kinds_label = /** @type {(inputs: Square_Kinds_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show only`)
};

/**
* | output |
* | --- |
* | "Show only" |
*
* @param {Square_Kinds_LabelInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_kinds_label = /** @type {((inputs?: Square_Kinds_LabelInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Kinds_LabelInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_kinds_label(inputs)
	return sv_square_kinds_label(inputs)
});