/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Near_YouInputs */

const sv_square_near_you = /** @type {(inputs: Square_Near_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Närmast dig först`)
};

const en_square_near_you = /** @type {(inputs: Square_Near_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nearest to you first`)
};

/**
* | output |
* | --- |
* | "Nearest to you first" |
*
* @param {Square_Near_YouInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_near_you = /** @type {((inputs?: Square_Near_YouInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Near_YouInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_near_you(inputs)
	return sv_square_near_you(inputs)
});