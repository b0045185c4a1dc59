/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Front_NoneInputs */

const sv_square_front_none = /** @type {(inputs: Square_Front_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Här finns ingen by än. Den som sköter Bytorget kan lägga till den första.`)
};

const en_square_front_none = /** @type {(inputs: Square_Front_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no village here yet. Whoever runs Bytorget can add the first.`)
};

/**
* | output |
* | --- |
* | "There is no village here yet. Whoever runs Bytorget can add the first." |
*
* @param {Square_Front_NoneInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_front_none = /** @type {((inputs?: Square_Front_NoneInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Front_NoneInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_front_none(inputs)
	return sv_square_front_none(inputs)
});