/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_SomewhereInputs */

const sv_square_somewhere = /** @type {(inputs: Square_SomewhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Någonstans i byn`)
};

const en_square_somewhere = /** @type {(inputs: Square_SomewhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Somewhere in the village`)
};

/**
* | output |
* | --- |
* | "Somewhere in the village" |
*
* @param {Square_SomewhereInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_somewhere = /** @type {((inputs?: Square_SomewhereInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_SomewhereInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_somewhere(inputs)
	return sv_square_somewhere(inputs)
});