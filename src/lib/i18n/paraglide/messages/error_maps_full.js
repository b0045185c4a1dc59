/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Maps_FullInputs */

const sv_error_maps_full = /** @type {(inputs: Error_Maps_FullInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Byn har fått många kartor på kort tid, och det finns inte plats för fler just nu. Vänta en timme och försök igen.`)
};

const en_error_maps_full = /** @type {(inputs: Error_Maps_FullInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The village has been given many maps in a short time, and there is no room for more just now. Wait an hour and try again.`)
};

/**
* | output |
* | --- |
* | "The village has been given many maps in a short time, and there is no room for more just now. Wait an hour and try again." |
*
* @param {Error_Maps_FullInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const error_maps_full = /** @type {((inputs?: Error_Maps_FullInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Maps_FullInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_error_maps_full(inputs)
	return sv_error_maps_full(inputs)
});