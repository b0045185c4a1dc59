/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Input_Too_Far_AheadInputs */

const sv_input_too_far_ahead = /** @type {(inputs: Input_Too_Far_AheadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Så långt fram går det inte att boka än.`)
};

const en_input_too_far_ahead = /** @type {(inputs: Input_Too_Far_AheadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It cannot be booked that far ahead yet.`)
};

/**
* | output |
* | --- |
* | "It cannot be booked that far ahead yet." |
*
* @param {Input_Too_Far_AheadInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const input_too_far_ahead = /** @type {((inputs?: Input_Too_Far_AheadInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Input_Too_Far_AheadInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_input_too_far_ahead(inputs)
	return sv_input_too_far_ahead(inputs)
});