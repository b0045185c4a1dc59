/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Me_FailedInputs */

const sv_square_me_failed = /** @type {(inputs: Square_Me_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Telefonen ville inte säga var du är. Vi räknar från byns mitt i stället.`)
};

const en_square_me_failed = /** @type {(inputs: Square_Me_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your phone would not say where you are. We measure from the village centre instead.`)
};

/**
* | output |
* | --- |
* | "Your phone would not say where you are. We measure from the village centre instead." |
*
* @param {Square_Me_FailedInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_me_failed = /** @type {((inputs?: Square_Me_FailedInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Me_FailedInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_me_failed(inputs)
	return sv_square_me_failed(inputs)
});