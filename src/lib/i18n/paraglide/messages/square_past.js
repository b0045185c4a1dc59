/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_PastInputs */

const sv_square_past = /** @type {(inputs: Square_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Den dagen har redan varit, så vi visar allt utan datum. Välj en dag från i dag och framåt.`)
};

const en_square_past = /** @type {(inputs: Square_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That day has already been, so we show everything without dates. Choose a day from today on.`)
};

/**
* | output |
* | --- |
* | "That day has already been, so we show everything without dates. Choose a day from today on." |
*
* @param {Square_PastInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_past = /** @type {((inputs?: Square_PastInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_PastInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_past(inputs)
	return sv_square_past(inputs)
});