/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Front_HowInputs */

const sv_square_front_how = /** @type {(inputs: Square_Front_HowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Titta runt utan att logga in. När du vill låna något frågar du ägaren, och ni bestämmer resten själva.`)
};

const en_square_front_how = /** @type {(inputs: Square_Front_HowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Look around without signing in. When you want to borrow something you ask the owner, and the two of you settle the rest.`)
};

/**
* | output |
* | --- |
* | "Look around without signing in. When you want to borrow something you ask the owner, and the two of you settle the rest." |
*
* @param {Square_Front_HowInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_front_how = /** @type {((inputs?: Square_Front_HowInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Front_HowInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_front_how(inputs)
	return sv_square_front_how(inputs)
});