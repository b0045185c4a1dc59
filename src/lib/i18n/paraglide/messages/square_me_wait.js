/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Me_WaitInputs */

const sv_square_me_wait = /** @type {(inputs: Square_Me_WaitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Letar efter var du är …`)
};

const en_square_me_wait = /** @type {(inputs: Square_Me_WaitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Finding out where you are …`)
};

/**
* | output |
* | --- |
* | "Finding out where you are …" |
*
* @param {Square_Me_WaitInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_me_wait = /** @type {((inputs?: Square_Me_WaitInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Me_WaitInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_me_wait(inputs)
	return sv_square_me_wait(inputs)
});