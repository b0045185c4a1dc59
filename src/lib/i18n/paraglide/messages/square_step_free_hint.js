/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Step_Free_HintInputs */

const sv_square_step_free_hint = /** @type {(inputs: Square_Step_Free_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gäller lokaler: ingen trappa och ingen hög tröskel.`)
};

const en_square_step_free_hint = /** @type {(inputs: Square_Step_Free_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For rooms: no stairs and no high threshold.`)
};

/**
* | output |
* | --- |
* | "For rooms: no stairs and no high threshold." |
*
* @param {Square_Step_Free_HintInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_step_free_hint = /** @type {((inputs?: Square_Step_Free_HintInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Step_Free_HintInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_step_free_hint(inputs)
	return sv_square_step_free_hint(inputs)
});