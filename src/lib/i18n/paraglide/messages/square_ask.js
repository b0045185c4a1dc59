/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_AskInputs */

const sv_square_ask = /** @type {(inputs: Square_AskInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Efterlys något`)
};

const en_square_ask = /** @type {(inputs: Square_AskInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask for something`)
};

/**
* | output |
* | --- |
* | "Ask for something" |
*
* @param {Square_AskInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_ask = /** @type {((inputs?: Square_AskInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_AskInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_ask(inputs)
	return sv_square_ask(inputs)
});