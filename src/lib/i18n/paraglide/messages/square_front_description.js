/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Front_DescriptionInputs */

const sv_square_front_description = /** @type {(inputs: Square_Front_DescriptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bytorget: låna av varandra i byn. Saker, skjuts och lokaler på byns egen karta.`)
};

const en_square_front_description = /** @type {(inputs: Square_Front_DescriptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bytorget: borrow from each other in the village. Things, rides and rooms on the village’s own map.`)
};

/**
* | output |
* | --- |
* | "Bytorget: borrow from each other in the village. Things, rides and rooms on the village’s own map." |
*
* @param {Square_Front_DescriptionInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_front_description = /** @type {((inputs?: Square_Front_DescriptionInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Front_DescriptionInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_front_description(inputs)
	return sv_square_front_description(inputs)
});