/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ distance: NonNullable<unknown> }} Square_Within_YouInputs */

const sv_square_within_you = /** @type {(inputs: Square_Within_YouInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Högst ${i?.distance} från dig`)
};

const en_square_within_you = /** @type {(inputs: Square_Within_YouInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`At most ${i?.distance} from you`)
};

/**
* | output |
* | --- |
* | "At most {distance} from you" |
*
* @param {Square_Within_YouInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_within_you = /** @type {((inputs: Square_Within_YouInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Within_YouInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_within_you(inputs)
	return sv_square_within_you(inputs)
});