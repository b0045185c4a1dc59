/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Dates_HintInputs */

const sv_square_dates_hint = /** @type {(inputs: Square_Dates_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vi visar det som är ledigt alla dagarna.`)
};

const en_square_dates_hint = /** @type {(inputs: Square_Dates_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`We show what is free on all the days.`)
};

/**
* | output |
* | --- |
* | "We show what is free on all the days." |
*
* @param {Square_Dates_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_dates_hint = /** @type {((inputs?: Square_Dates_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Dates_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_dates_hint(inputs)
	return sv_square_dates_hint(inputs)
});