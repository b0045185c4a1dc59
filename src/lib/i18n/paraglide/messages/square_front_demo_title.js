/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Square_Front_Demo_TitleInputs */

const sv_square_front_demo_title = /** @type {(inputs: Square_Front_Demo_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Det här är en provby`)
};

const en_square_front_demo_title = /** @type {(inputs: Square_Front_Demo_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is a village for trying out`)
};

/**
* | output |
* | --- |
* | "This is a village for trying out" |
*
* @param {Square_Front_Demo_TitleInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const square_front_demo_title = /** @type {((inputs?: Square_Front_Demo_TitleInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Square_Front_Demo_TitleInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_square_front_demo_title(inputs)
	return sv_square_front_demo_title(inputs)
});