/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Space_Over_TextInputs */

const sv_space_over_text = /** @type {(inputs: Space_Over_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De får veta det direkt, med förslag på andra tider. Bokningarna ligger kvar tills ni har kommit överens.`)
};

const en_space_over_text = /** @type {(inputs: Space_Over_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`They are told at once, with other times suggested. The bookings stay until you have agreed.`)
};

/**
* | output |
* | --- |
* | "They are told at once, with other times suggested. The bookings stay until you have agreed." |
*
* @param {Space_Over_TextInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const space_over_text = /** @type {((inputs?: Space_Over_TextInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Space_Over_TextInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_space_over_text(inputs)
	return sv_space_over_text(inputs)
});