/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Map_Look_RideInputs */

const sv_map_look_ride = /** @type {(inputs: Map_Look_RideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`skjuts`)
};

const en_map_look_ride = /** @type {(inputs: Map_Look_RideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ride`)
};

/**
* | output |
* | --- |
* | "ride" |
*
* @param {Map_Look_RideInputs} inputs
* @param {{ locale?: "sv" | "en" }} options
* @returns {LocalizedString}
*/
export const map_look_ride = /** @type {((inputs?: Map_Look_RideInputs, options?: { locale?: "sv" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Map_Look_RideInputs, { locale?: "sv" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_map_look_ride(inputs)
	return sv_map_look_ride(inputs)
});