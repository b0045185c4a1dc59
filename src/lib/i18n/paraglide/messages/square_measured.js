/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_MeasuredInputs */

const sv_square_measured = /** @type {(inputs: Square_MeasuredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Räknat från`)
};

const en_square_measured = /** @type {(inputs: Square_MeasuredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Measured from`)
};

/**
* | output |
* | --- |
* | "Measured from" |
*
* @param {Square_MeasuredInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_measured = /** @type {((inputs?: Square_MeasuredInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_MeasuredInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_measured(inputs)
	return sv_square_measured(inputs)
});