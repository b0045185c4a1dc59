/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Step_FreeInputs */

const sv_square_step_free = /** @type {(inputs: Square_Step_FreeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Man kommer in med rullstol`)
};

const en_square_step_free = /** @type {(inputs: Square_Step_FreeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wheelchair access`)
};

/**
* | output |
* | --- |
* | "Wheelchair access" |
*
* @param {Square_Step_FreeInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_step_free = /** @type {((inputs?: Square_Step_FreeInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Step_FreeInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_step_free(inputs)
	return sv_square_step_free(inputs)
});